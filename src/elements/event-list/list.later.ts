import {html, nothing, type TemplateResult} from 'lit';
import {eventIdAt} from '../../kit/card-press.ts';
import {emit} from '../../kit/emit.ts';
import {Later, SAYING_MS} from '../../kit/element.later.ts';
import type {EventItem} from '../../model/records.ts';
import {usefulFacets, type FacetName} from '../../select/facets.ts';
import {isFiltering, NO_FILTER, type VisitorFilter} from '../../select/filter-state.ts';
import type {Scoped} from '../../select/scope.ts';
import {readUrlState} from '../../select/url-state.ts';
import {panel} from '../../ui/state-panel.ts';
import {PAGE, type AdvocacyEventListElement} from './event-list.ts';
import type {ListView} from './event-list.view.ts';
import {applyFilter, prepareSearch, withFolded, withKnownValues} from './apply-filter.ts';
import {filterStyles} from './filters.styles.ts';
import {
  facetPanel,
  filterWords,
  resultLine,
  toolbar,
  type FilterView,
  type OpenFacets,
} from './filters.ts';
import {keepInAddress} from './keep-in-address.ts';
import {viewPanel} from './panel.view.ts';
import {readUrlKey} from './question.ts';
import {StateNames} from './state-names.ts';

const TYPING_MS = 150;

/** What the list does beyond its first rows: search and filters, more rows, opened rows, panels, print. */
export class ListLater extends Later {
  declare readonly host: AdvocacyEventListElement;
  #extra = 0;
  /** The visitor asked for the events of every state. */
  everyState = false;
  #filter = NO_FILTER;
  /** The filter comes from the address and has not met the events yet. */
  #restored = true;
  #open: OpenFacets;
  readonly #openRows = new Set<string>();
  #typing: ReturnType<typeof setTimeout> | undefined;
  #useful:
    {scoped: Scoped; allowed: readonly FacetName[]; facets: readonly FacetName[]} | undefined;
  #preparing: AbortController | undefined;
  /** What has been typed and not searched for yet. */
  #typed: string | undefined;
  #last: {scoped: Scoped; filter: VisitorFilter; matched: readonly EventItem[]} | undefined;
  readonly #states = new StateNames(this.host);

  constructor(host: AdvocacyEventListElement) {
    super(host, [filterStyles]);
    this.#readAddress();
  }

  override connected(): void {
    super.connected();
    addEventListener('popstate', this.#onAddress);
  }

  override disconnected(): void {
    super.disconnected();
    removeEventListener('popstate', this.#onAddress);
    clearTimeout(this.#typing);
    this.#preparing?.abort();
  }

  /** Rows to draw beyond the first page. */
  get extra(): number {
    return this.printing ? Infinity : this.#extra;
  }

  isOpen(id: string): boolean {
    return this.printing || this.#openRows.has(id);
  }

  /** What the visitor's filter leaves of a page's events; kept while neither changes. */
  matched(scoped: Scoped): readonly EventItem[] {
    if (this.#restored) this.#filter = withKnownValues(scoped, this.#filter);
    this.#restored = false;
    const filter = this.#filter;
    if (!this.#canFilter(scoped) || !isFiltering(filter)) return scoped.events;
    if (this.#last?.scoped !== scoped || this.#last.filter !== filter) {
      this.#last = {scoped, filter, matched: applyFilter(scoped, filter)};
    }
    return this.#last.matched;
  }

  /** Search, filters, and the panel that says why rows are not there. */
  above(scoped: Scoped, view: ListView): TemplateResult {
    const {words, host} = this;
    const {scope} = host.question;
    const states = scoped.reason === 'nothing-for-state' ? scope.states.map(this.#states.of) : [];
    const empty = viewPanel(scoped, scope.period, view.drawn, states.join(', '), words);
    const noMatch = !empty && !view.total;
    return html`${this.#renderFilters(scoped, view)}${
      empty
        ? panel(
            empty.title,
            empty.text,
            empty.everyState
              ? html`<button class="btn" data-do="every-state" part="action">
                  ${words.everyState}
                </button>`
              : nothing,
          )
        : nothing
    }${noMatch ? panel(this.#noMatch(scoped), words.noMatchNext) : nothing}`;
  }

  /** A filter applies only where it can be seen and taken away, whatever the address says. */
  #canFilter({latestPast, events}: Scoped): boolean {
    return !!this.host.question.facets && !latestPast && events.length > 1;
  }

  #renderFilters(scoped: Scoped, view: ListView): TemplateResult | typeof nothing {
    if (!this.#canFilter(scoped)) return nothing;
    const filterView = this.#filterView(scoped, this.host.question.facets ?? []);
    return html`<div @focusin=${this.#onFocus} @input=${this.#onInput} @change=${this.#onChange} @keydown=${this.#onKey}>
      ${toolbar(filterView)}${facetPanel(filterView)}${resultLine(filterView, view.total, this.host.question.limit)}
    </div>`;
  }

  #filterView(scoped: Scoped, allowed: readonly FacetName[]): FilterView {
    const {words, host} = this;
    return {
      events: withFolded(scoped, this.#filter),
      facets: this.#usefulFacets(scoped, allowed),
      filter: this.#filter,
      open: this.#open,
      messages: host.language.messages,
      words,
      stateName: this.#states.of,
    };
  }

  /** Looked for once in a page's events: a filter changes what they hold, not what they are told apart by. */
  #usefulFacets(scoped: Scoped, allowed: readonly FacetName[]): readonly FacetName[] {
    if (this.#useful?.scoped !== scoped || this.#useful.allowed.join() !== allowed.join()) {
      this.#useful = {scoped, allowed, facets: usefulFacets(scoped.events, allowed)};
    }
    return this.#useful.facets;
  }

  #noMatch(scoped: Scoped): string {
    const labels = filterWords(this.#filterView(scoped, []));
    return this.words.noMatch(this.#filter.query.trim(), labels.join(', '));
  }

  below({total, drawn}: ListView): TemplateResult | typeof nothing {
    const {words} = this;
    const rest = total - drawn;
    if (!rest) return nothing;
    return html`<div class="more">
      <button class="btn" data-do="show-more">${words.showMore(Math.min(PAGE, rest))}</button>${
        rest > PAGE
          ? html`<button class="btn quiet" data-do="show-all">${words.showAll(total)}</button>`
          : nothing
      }
    </div>`;
  }

  override press(target: HTMLElement): void {
    const {dataset} = target;
    switch (dataset['do']) {
      case 'every-state':
        this.everyState = true;
        this.focusNext = this.firstTitle;
        return this.host.requestUpdate();
      case 'show-more':
        return this.#showMore(PAGE);
      case 'show-all':
        return this.#showMore(Infinity);
      case 'more':
        return this.#toggleRow(eventIdAt(target) ?? '');
      case 'facet':
        // "Done" goes with what it closes.
        if (!target.ariaExpanded) this.focusNext = () => this.#facetButton(dataset['facet']);
        return this.#toggleFacet(dataset['facet'] as OpenFacets);
      case 'unchip':
        this.focusNext = () => this.find('.chip') ?? this.find('input[type=search]');
        return this.#unchip(dataset['facet'] as FacetName | 'q', dataset['value'] ?? '');
      case 'clear':
        this.focusNext = () => this.find('input[type=search]');
        return this.#set(NO_FILTER);
      default:
        super.press(target);
    }
  }

  #showMore(rows: number): void {
    const {host} = this;
    const first = host.scoped && this.matched(host.scoped)[host.view?.drawn ?? 0];
    const row = `[data-id="${CSS.escape(first?.id ?? '')}"] [part=title]`;
    this.#extra += rows;
    this.focusNext = () => this.find(`${row} a`) ?? this.find(row);
    host.requestUpdate();
  }

  #toggleRow(id: string): void {
    if (!this.#openRows.delete(id)) this.#openRows.add(id);
    void this.loadDetails();
  }

  #facetButton(facet: string | undefined): HTMLElement | null {
    return this.find(`.bar [data-facet="${facet}"]`);
  }

  #toggleFacet(facet: OpenFacets): void {
    this.#open = this.#open === facet ? undefined : facet;
    this.host.requestUpdate();
  }

  #unchip(facet: FacetName | 'q', value: string): void {
    if (facet === 'q') this.#set({...this.#filter, query: ''});
    else this.#choose(facet, value, false);
  }

  #choose(facet: FacetName, value: string, chosen: boolean): void {
    const {facets, query} = this.#filter;
    const others = (facets[facet] ?? []).filter((each) => each !== value);
    // What was typed a moment ago counts too.
    this.#set({
      query: this.#typed ?? query,
      facets: {...facets, [facet]: chosen ? [...others, value] : others},
    });
  }

  #set(filter: VisitorFilter): void {
    const {host} = this;
    clearTimeout(this.#typing);
    this.#typed = undefined;
    this.#filter = filter;
    this.#extra = 0;
    host.requestUpdate();
    keepInAddress(readUrlKey(host), filter);
    const {scoped} = host;
    if (!scoped) return;
    const {limit} = host.question;
    const count = Math.min(this.matched(scoped).length, limit);
    emit(host, 'advocacy-filter', {...filter, count}, {bubbles: true});
    const said = this.words.filtered(count, Math.min(withFolded(scoped, filter).length, limit));
    if (count) host.announce(said, SAYING_MS);
  }

  #readAddress(): void {
    const key = readUrlKey(this.host);
    this.#filter = key === undefined ? NO_FILTER : readUrlState(location.search, key);
    this.#restored = true;
  }

  /** Back, forward, or a host that steers by its address. */
  readonly #onAddress = (): void => {
    if (readUrlKey(this.host) === undefined) return;
    this.#readAddress();
    this.host.requestUpdate();
  };

  readonly #onFocus = ({target}: Event): void => {
    const {scoped} = this.host;
    if (!(target instanceof HTMLInputElement) || target.type !== 'search' || !scoped) return;
    this.#preparing?.abort();
    this.#preparing = new AbortController();
    void prepareSearch(scoped, this.#preparing.signal);
  };

  /** Typing; acts when it pauses. */
  readonly #onInput = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    clearTimeout(this.#typing);
    this.#typed = target.value;
    this.#typing = setTimeout(() => this.#set({...this.#filter, query: target.value}), TYPING_MS);
  };

  readonly #onChange = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    this.#choose(target.dataset['facet'] as FacetName, target.value, target.checked);
  };

  /** Escape closes an open facet and goes back to its button. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const open = this.#open;
    if (event.key !== 'Escape' || !open) return;
    // Not the page's dialog as well.
    event.preventDefault();
    event.stopPropagation();
    this.focusNext = () => this.#facetButton(open);
    this.#toggleFacet(open);
  };
}
