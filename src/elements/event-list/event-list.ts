import {
  html,
  isServer,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {FeedElement} from '../../kit/feed-element.ts';
import type {EventItem, Feed} from '../../model/records.ts';
import {scopeEvents, type Scoped} from '../../select/scope.ts';
import {hasUrlState} from '../../select/url-key.ts';
import {baseStyles} from '../../ui/base.styles.ts';
import {cardStyles} from '../../ui/card.styles.ts';
import {skeleton} from '../../ui/waiting.ts';
import {listStyles} from './event-list.styles.ts';
import {viewList, type ListView} from './event-list.view.ts';
import type {ListLater} from './list.later.ts';
import {readQuestion, readUrlKey, type Question} from './question.ts';
import {rowsTemplate} from './template.ts';

/** Rows drawn at first, and added by each press of "show more". */
export const PAGE = 20;
/** Rows of the latest past, where nothing is coming. */
const LATEST_PAST = 3;
/** Rows drawn while the feed is on its way: about a screen, so that what follows the list stays where it is. */
const SKELETON = 8;

/**
 * The events of a feed as a list: grouped by month or day, with search and filters, twenty first.
 *
 * @example
 * <advocacy-event-list src="https://example.org/feed.json" state="IL" limit="6">
 *   <a href="https://example.org/events?state=IL">Library advocacy events in Illinois</a>
 * </advocacy-event-list>
 *
 * @tag advocacy-event-list
 * @slot - A link to the same events, for pages without scripts; also offered where nothing can be shown.
 * @fires {CustomEvent<{count: number, problems: readonly Problem[]}>} advocacy-load - The feed has been read.
 * @fires {CustomEvent<{kind: FeedErrorKind, status?: number}>} advocacy-error - The feed could not be read.
 * @fires {CustomEvent<{id: string, url: string}>} advocacy-select - A title was chosen; cancel it to stay on the page.
 * @fires {CustomEvent<{query: string, facets: object, count: number}>} advocacy-filter - The visitor changed a filter.
 * @csspart toolbar - Search and facet buttons
 * @csspart group - Events under one heading
 * @csspart event - One event; with `off` when cancelled or postponed, `open` when all of it is shown
 * @csspart panel - What is said where there is nothing to show
 */
export class AdvocacyEventListElement extends FeedElement {
  static override readonly styles: CSSResultGroup = [baseStyles, cardStyles, listStyles];

  static override properties: PropertyDeclarations = {
    ...FeedElement.properties,
    state: {},
    type: {},
    topic: {},
    audience: {},
    libraryType: {attribute: 'library-type'},
    period: {},
    limit: {},
    group: {},
    filters: {},
    urlKey: {attribute: 'url-key'},
  };

  /** USPS codes: only what is meant for these states, for the whole country, or for no state in particular. */
  state: string | null = null;
  /** Event types, separated by commas: `webinar, workshop`. */
  type: string | null = null;
  /** Topics as the feed writes them, separated by commas. */
  topic: string | null = null;
  /** Audiences as the feed writes them, separated by commas. */
  audience: string | null = null;
  /** Library types: `public, school`. */
  libraryType: string | null = null;
  /** `upcoming` (default), `past` or `all`. */
  period: string | null = null;
  /** The most rows the list ever shows. Default: no limit, twenty first and "show more". */
  limit: string | number | null = null;
  /** `month` (default), `day` or `none`. */
  group: string | null = null;
  /** Which facets to offer, separated by commas. Default: all that tell the events apart. Empty: no toolbar. */
  filters: string | null = null;
  /** Name of this list in the page's address. Default: the element's id, else `events`, `events-2` …; `none`: off. */
  urlKey: string | null = null;

  /** @internal */
  declare later: ListLater | undefined;
  /** @internal */
  question!: Question;
  /** @internal What the page asked for; kept until the feed, the question or the hour change. */
  scoped: (Scoped & {readonly feed: Feed; readonly key: string}) | undefined;
  /** @internal */
  view: ListView | undefined;

  protected override async importLater(): Promise<ListLater> {
    const {ListLater} = await import('./list.later.ts');
    return new ListLater(this);
  }

  protected override itemAt(target: Element): EventItem | undefined {
    const id = target.closest<HTMLElement>('[data-id]')?.dataset['id'];
    return this.scoped?.feed.events.find((item) => item.id === id);
  }

  protected override draw(): TemplateResult {
    const {feedState: state, later, laterFailed} = this;
    this.question = readQuestion(this);
    // Here, not in `willUpdate`: the controller learns of a shared feed between the two.
    const view = 'value' in state ? this.#select(state.value) : undefined;
    this.view = view;
    if (state.status === 'idle') return this.frame(html`<slot></slot>`);
    if (!later && (laterFailed ? !view?.total : this.#waitsForLater())) {
      void this.loadLater();
      return this.frame(laterFailed ? this.bare() : this.#skeleton());
    }
    if (state.status === 'failed') return this.frame(later?.failure(state.error) ?? this.bare());
    return this.frame(view ? this.#renderList(view) : this.#skeleton());
  }

  /** Whether what must be drawn first is not here yet: the words of a panel, or a filter that the address holds. */
  #waitsForLater(): boolean {
    const {
      feedState: {status},
    } = this;
    if (isServer) return false;
    if (status === 'failed' || (status !== 'loading' && this.scoped?.reason)) return true;
    const key = readUrlKey(this);
    return key !== undefined && hasUrlState(location.search, key);
  }

  /** Picks, filters and words what is to be drawn. */
  #select(feed: Feed): ListView {
    const {context, later} = this;
    const {scope, limit, group} = this.question;
    const asked = later?.everyState ? {...scope, states: []} : scope;
    const key = JSON.stringify(asked);
    let {scoped} = this;
    if (scoped?.feed !== feed || scoped.key !== key || scoped.until <= context.now) {
      this.scoped = scoped = {...scopeEvents(feed, asked, context.now), feed, key};
    }
    const shown = (scoped.latestPast ? LATEST_PAST : PAGE) + (later?.extra ?? 0);
    const matched: readonly EventItem[] = later?.matched(scoped) ?? scoped.events;
    return viewList({matched, shown, limit, group, context});
  }

  #renderList(view: ListView): TemplateResult {
    const {feedState: state, later, scoped, context, level, question} = this;
    const notice = 'value' in state && state.value.notice;
    const above = scoped && later?.above(scoped, view);
    // The search stands here in a moment: its place is kept, so that nothing moves when it comes.
    const kept =
      scoped && question.facets && scoped.events.length > 1
        ? html`<div class="bar"></div>`
        : nothing;
    return html`${state.status === 'stale' ? later?.stale(state.at) : nothing}${
      notice ? html`<p class="notice" part="notice">${notice}</p>` : nothing
    }${above ?? kept}${rowsTemplate(view, {
      context,
      level,
      byDay: question.group === 'day',
      feedLanguage: scoped?.feed.language,
      isOpen: (id) => later?.isOpen(id) ?? false,
      inside: ({item}) => later?.details?.draw(item, context),
    })}${later?.below(view)}`;
  }

  #skeleton(): TemplateResult {
    const {facets, limit} = this.question;
    return html`${facets ? html`<div class="bar"></div>` : nothing}${skeleton(Math.min(limit, SKELETON))}`;
  }

  protected override updated(): void {
    super.updated();
    const {
      view,
      scoped,
      feedState: {status},
    } = this;
    this.clock.wakeAt(Math.min(view?.next ?? Infinity, scoped?.until ?? Infinity));
    this.mark(status === 'ready' ? (view?.total === 0 ? 'empty' : undefined) : status);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-event-list': AdvocacyEventListElement;
  }
}
