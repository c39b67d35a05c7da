import {html, nothing, type TemplateResult} from 'lit';
import {eventIdAt} from '../../kit/card-press.ts';
import {emit} from '../../kit/emit.ts';
import {Later} from '../../kit/element.later.ts';
import type {EventItem} from '../../model/records.ts';
import {usefulFacets, type FacetName} from '../../select/facets.ts';
import {isFiltering, type VisitorFilter} from '../../select/filter-state.ts';
import type {Scoped} from '../../select/scope.ts';
import {readUrlState, writeUrlState} from '../../select/url-state.ts';
import {panel} from '../../ui/state-panel.ts';
import {PAGE, type AdvocacyEventListElement} from './event-list.ts';
import type {ListView} from './event-list.view.ts';
import {applyFilter, withFolded, withKnownValues} from './apply-filter.ts';
import {filterStyles} from './filters.styles.ts';
import {
  facetPanel,
  filterWords,
  resultLine,
  toolbar,
  type FilterView,
  type OpenFacets,
} from './filters.ts';
import {viewPanel} from './panel.view.ts';
import {readUrlKey} from './question.ts';

const TYPING_MS = 150;
/** A pause after which a change is said aloud. */
const SAYING_MS = 500;
const NO_FILTER: VisitorFilter = {query: '', facets: {}};

/** What the list does beyond its first rows: search and filters, more rows, opened rows, panels, print. */
export class ListLater extends Later {
  declare readonly host: AdvocacyEventListElement;
  /** Rows beyond the first page. */
  extra = 0;
  /** The visitor asked for the events of every state. */
  everyState = false;
  #filter = NO_FILTER;
  /** The filter comes from the address and has not met the events yet. */
  #restored = true;
  #open: OpenFacets;
  #printing = false;
  readonly #openRows = new Set<string>();
  #typing: ReturnType<typeof setTimeout> | undefined;
  #last: {scoped: Scoped; filter: VisitorFilter; matched: readonly EventItem[]} | undefined;
  #stateName: ((code: string) => string) | undefined;
  /** Where the focus goes after the next update. */
  #focus: (() => HTMLElement | null | undefined) | undefined;
  #spoken: string | undefined;

  constructor(host: AdvocacyEventListElement) {
    super(host, [filterStyles]);
    const key = readUrlKey(host);
    if (key !== undefined) this.#filter = readUrlState(location.search, key);
    if (this.#filter.facets.state) void this.#loadStateNames();
  }

  override connected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  override disconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    clearTimeout(this.#typing);
  }

  isOpen(id: string): boolean {
    return this.#printing || this.#openRows.has(id);
  }

  /** What the visitor's filter leaves of a page's events; kept while neither changes. */
  matched(scoped: Scoped): readonly EventItem[] {
    if (this.#restored) this.#filter = withKnownValues(scoped, this.#filter);
    this.#restored = false;
    const filter = this.#filter;
    if (!isFiltering(filter)) return scoped.events;
    if (this.#last?.scoped !== scoped || this.#last.filter !== filter) {
      this.#last = {scoped, filter, matched: applyFilter(scoped, filter)};
    }
    return this.#last.matched;
  }

  /** Search, filters, and the panel that says why rows are not there. */
  above(scoped: Scoped, view: ListView): TemplateResult {
    const {words, host} = this;
    const {scope} = host.question;
    const states = scope.states.map((code) => this.#stateName?.(code) ?? code.slice(3)).join(', ');
    if (scoped.reason === 'nothing-for-state') void this.#loadStateNames();
    const empty = viewPanel(scoped, scope.period, view.drawn, states, words);
    const noMatch = !empty && !view.total && isFiltering(this.#filter);
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

  #renderFilters(scoped: Scoped, view: ListView): TemplateResult | typeof nothing {
    const {facets: allowed} = this.host.question;
    if (!allowed || scoped.latestPast || scoped.events.length < 2) return nothing;
    const filterView = this.#filterView(scoped, allowed);
    return html`<div @input=${this.#onInput} @change=${this.#onChange} @keydown=${this.#onKey}>
      ${toolbar(filterView)}${facetPanel(filterView)}${resultLine(filterView, view.total)}
    </div>`;
  }

  #filterView(scoped: Scoped, allowed: readonly FacetName[]): FilterView {
    const {words, host} = this;
    return {
      events: withFolded(scoped, this.#filter),
      facets: usefulFacets(scoped.events, allowed),
      filter: this.#filter,
      open: this.#open,
      messages: host.language.messages,
      words,
      stateName: this.#stateName ?? ((code) => code.replace('US-', '')),
    };
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

  override updated(): void {
    const {host} = this;
    const title = host.renderRoot.querySelector('.panel b')?.textContent;
    if (title !== this.#spoken && (title ?? this.#spoken)) host.announce(title ?? '', SAYING_MS);
    this.#spoken = title;
    const target = this.#focus?.();
    this.#focus = undefined;
    if (!target) return;
    // A title without an address is no stop of the keyboard's, but can be given the focus.
    if (!target.matches('a[href], button, input')) target.tabIndex = -1;
    target.focus();
  }

  override press(target: HTMLElement): void {
    const {dataset} = target;
    switch (dataset['do']) {
      case 'every-state':
        this.everyState = true;
        return this.host.requestUpdate();
      case 'show-more':
        return this.#showMore(PAGE);
      case 'show-all':
        return this.#showMore(Infinity);
      case 'more':
        return this.#toggleRow(eventIdAt(target) ?? '');
      case 'facet':
        return this.#toggleFacet(dataset['facet'] as OpenFacets);
      case 'unchip':
        this.#focus = () => this.#find('.chip') ?? this.#find('input[type=search]');
        return this.#unchip(dataset['facet'] as FacetName | 'q', dataset['value'] ?? '');
      case 'clear':
        this.#focus = () => this.#find('input[type=search]');
        return this.#set(NO_FILTER);
      default:
        super.press(target);
    }
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #showMore(rows: number): void {
    const {host} = this;
    const first = host.scoped && this.matched(host.scoped)[host.view?.drawn ?? 0];
    const row = `[data-id="${CSS.escape(first?.id ?? '')}"] [part=title]`;
    this.extra += rows;
    this.#focus = () => this.#find(`${row} a`) ?? this.#find(row);
    host.requestUpdate();
  }

  #toggleRow(id: string): void {
    if (!this.#openRows.delete(id)) this.#openRows.add(id);
    void this.loadDetails();
  }

  #toggleFacet(facet: OpenFacets): void {
    this.#open = this.#open === facet ? undefined : facet;
    if (this.#open === 'state' || this.#open === 'all') void this.#loadStateNames();
    this.host.requestUpdate();
  }

  #unchip(facet: FacetName | 'q', value: string): void {
    if (facet === 'q') this.#set({...this.#filter, query: ''});
    else this.#choose(facet, value, false);
  }

  #choose(facet: FacetName, value: string, chosen: boolean): void {
    const {facets} = this.#filter;
    const others = (facets[facet] ?? []).filter((each) => each !== value);
    this.#set({
      ...this.#filter,
      facets: {...facets, [facet]: chosen ? [...others, value] : others},
    });
  }

  #set(filter: VisitorFilter): void {
    const {host} = this;
    clearTimeout(this.#typing);
    this.#filter = filter;
    this.extra = 0;
    host.requestUpdate();
    keepInAddress(readUrlKey(host), filter);
    const {scoped} = host;
    if (!scoped) return;
    const {length: count} = this.matched(scoped);
    emit(host, 'advocacy-filter', {...filter, count}, {bubbles: true});
    const said = this.words.filtered(count, withFolded(scoped, filter).length);
    if (count) host.announce(said, SAYING_MS);
  }

  /** Typing; acts when it pauses. */
  readonly #onInput = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    clearTimeout(this.#typing);
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
    this.#focus = () => this.#find(`button[data-facet="${open}"]`);
    this.#toggleFacet(open);
  };

  async #loadStateNames(): Promise<void> {
    if (this.#stateName) return;
    try {
      this.#stateName = (await import('../../text/en.states.ts')).stateName;
      this.host.requestUpdate();
    } catch {
      // The codes stay: they are what the states are called on envelopes.
    }
  }

  readonly #onPrint = ({type}: Event): void => {
    const {host} = this;
    this.#printing = type === 'beforeprint';
    this.extra = this.#printing ? Infinity : 0;
    host.requestUpdate();
    // The page is drawn for the printer as soon as this returns.
    host.updateNow();
  };
}

/** Writes the filter into the page's address without a new entry in its history; silent where that is refused. */
function keepInAddress(key: string | undefined, filter: VisitorFilter): void {
  if (key === undefined) return;
  try {
    history.replaceState(history.state, '', writeUrlState(location.href, key, filter));
  } catch {
    // A sandboxed frame, or more changes than the browser allows: the filter still works.
  }
}
