import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {FeedController} from '../feed/controller.ts';
import {defaultFeedAddress, feedAddresses} from '../feed/sources.ts';
import type {FeedState} from '../feed/state.ts';
import {parseFeed} from '../model/parse.ts';
import type {EventItem, Feed} from '../model/records.ts';
import type {Language} from '../text/messages.ts';
import {readInstant} from '../time/when.ts';
import {isTimeZone} from '../time/zone.ts';
import type {ViewContext} from '../ui/when.view.ts';
import {headingLevel} from './attributes.ts';
import {Clock} from './clock.ts';
import {emit} from './emit.ts';
import {givenFeed} from './given.ts';
import {languageOf, pageLanguage, viewerZone} from './language.ts';
import type {Later} from './element.later.ts';
import {VERSION} from './version.ts';
import {warnOnce} from './warn.ts';

const STATES = ['loading', 'empty', 'failed', 'stale'] as const;
/** Only what takes longer than this is said to be loading. */
const LOADING_SAID_MS = 500;

/** Safari has no idle callback; a task of its own comes after the frame there too. */
const whenIdle = (act: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, {timeout: 1000});
  else setTimeout(act, 50);
};

/**
 * What every element with a feed shares as a host: addresses, clock, language, custom states. What is not needed for
 * the first rows (`Later`: presses, panels, filters, reports) is loaded once they are drawn.
 */
export abstract class FeedElement extends LitElement {
  /** Told to another copy of this library on the same page. */
  static readonly version = VERSION;

  static override properties: PropertyDeclarations = {
    src: {},
    feed: {attribute: false},
    loading: {},
    timeZone: {attribute: 'time-zone'},
    headingLevel: {attribute: 'heading-level'},
    now: {},
  };

  /** Address of the feed. Default: what the script tag names. */
  src: string | null = null;
  /** A feed: one that has been read, or the document as it came from a server. Nothing is requested then. */
  feed: object | undefined = undefined;
  /** `eager`, or `lazy` to wait until the element is near the visible part of the page. */
  loading: string | null = null;
  /** `auto`, `event`, `viewer` or an IANA name: whose clock the times are told by. */
  timeZone: string | null = null;
  /** Level of the first heading, 1 to 6. Default 2. */
  headingLevel: string | number | null = null;
  /** An RFC 3339 instant at which the clock stands still; for demos and stories. */
  now: string | null = null;

  protected readonly clock = new Clock(this, () =>
    this.now === null ? undefined : readInstant(this.now),
  );
  /** @internal */
  language!: Language;
  /** @internal What is loaded after the first rows; absent until then. */
  later: Later | undefined;
  /** @internal It could not be loaded: the network is gone, or the page's policy forbids it. */
  laterFailed = false;
  #loading: Promise<Later | undefined> | undefined;
  readonly #controller = new FeedController<Feed>(this, {
    address: () => this.#address(),
    parse: parseFeed,
    changed: (state) => this.#onState(state),
  });
  readonly #internals = this.attachInternals?.();
  #viewerZone: string | undefined;
  #near = false;
  #observer: IntersectionObserver | undefined;
  #said = '';
  #saying: ReturnType<typeof setTimeout> | undefined;

  /** Asks for the feed again. What is shown stays until the answer is known. */
  reload(): void {
    if (this.isConnected) this.#controller.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.later?.connected();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.later?.disconnected();
    clearTimeout(this.#saying);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.language = languageOf(this);
    // Once for each update: asking costs as much as wording ten dates.
    this.#viewerZone = viewerZone();
    if (changed.has('now') && this.now !== null && readInstant(this.now) === undefined) {
      warnOnce(this, `now="${this.now}" is not a date and time with an offset`);
    }
  }

  /** Whatever a feed holds, nothing is thrown into the page: what cannot be drawn leaves the fallback link. */
  protected override render(): TemplateResult {
    try {
      return this.draw();
    } catch (error) {
      warnOnce(this, `could not be drawn: ${String(error)}`);
      return this.bare();
    }
  }

  protected abstract draw(): TemplateResult;

  protected override updated(): void {
    const {status} = this.feedState;
    if (this.loading === 'lazy' && !this.#near && !this.#observer) this.#observe();
    if (status === 'loading' || (status === 'idle' && this.loading === 'lazy' && !this.hasData))
      return;
    // The rows are painted first; what cannot be drawn without it has asked already.
    if (!this.later && !this.#loading) whenIdle(() => void this.loadLater());
    this.later?.updated();
  }

  /** @internal What is known of the feed; a `feed` handed in needs no request. */
  get feedState(): FeedState<Feed> {
    return this.feed == null ? this.#controller.state : givenFeed(this.feed);
  }

  /** @internal */
  get context(): ViewContext {
    const {locale, messages} = this.language;
    const zone = this.timeZone || 'auto';
    const known = /^(auto|event|viewer)$/.test(zone) || isTimeZone(zone);
    if (!known) warnOnce(this, `time-zone="${zone}" is not a known time zone; auto is used`);
    return {
      now: this.clock.now,
      locale,
      messages,
      viewerZone: this.#viewerZone,
      timeZone: known ? zone : 'auto',
    };
  }

  /** @internal */
  get level(): number {
    return headingLevel(this, this.headingLevel);
  }

  /** @internal Whether there is something to show without a request. */
  get hasData(): boolean {
    return this.feed != null;
  }

  protected abstract importLater(): Promise<Later>;

  /** @internal Draws what has changed before the browser does anything else. */
  updateNow(): void {
    this.performUpdate();
  }

  /** @internal Loads the rest once; a later call tries again when that failed. Never rejects. */
  loadLater(): Promise<Later | undefined> {
    this.#loading ??= this.importLater().then(
      (later) => {
        this.laterFailed = false;
        this.later = later;
        if (this.isConnected) later.connected();
        later.report(this.feedState);
        this.requestUpdate();
        return later;
      },
      (error: unknown) => {
        warnOnce(this, `a part of the script did not load: ${String(error)}`);
        this.laterFailed = true;
        this.#loading = undefined;
        this.requestUpdate();
        return undefined;
      },
    );
    return this.#loading;
  }

  /** Shows a state to page authors as `:state(…)`, where the browser knows custom states. */
  protected mark(state: string | undefined): void {
    const states = this.#internals?.states;
    try {
      for (const each of STATES) states?.[each === state ? 'add' : 'delete'](each);
    } catch {
      // Chrome before 125 takes only names that begin with two dashes; the state is a refinement there.
    }
  }

  /**
   * @internal Says something to a screen reader, politely (WCAG 4.1.3), after a while: what is said meanwhile replaces
   * it, so that typing is not answered letter by letter.
   */
  announce(text: string, afterMs = 0): void {
    clearTimeout(this.#saying);
    // The same words again are heard only when the region was empty in between.
    if (this.#said) {
      this.#said = '';
      this.requestUpdate();
    }
    if (!text) return;
    this.#saying = setTimeout(() => {
      this.#said = text;
      this.requestUpdate();
    }, afterMs);
  }

  /** The frame of everything an element draws. The status region is there, empty, from the first render on. */
  protected frame(content: unknown): TemplateResult {
    const {locale} = this.language;
    const page = pageLanguage(this).split('-', 1)[0]?.toLowerCase();
    const lang = page && !locale.startsWith(page) ? locale : nothing;
    return html`<div class="root" part="root" lang=${lang} @click=${this.#onClick}>
      <p class="vh" role="status">${this.#said}</p>
      ${content}
    </div>`;
  }

  /** What is drawn where the panel that should say why could not be loaded either. */
  protected bare(): TemplateResult {
    return html`<p>${this.language.messages.notLoaded} <slot></slot></p>`;
  }

  /** The event whose row or card something stands in. */
  protected abstract itemAt(target: Element): EventItem | undefined;

  /** A press on anything inside; what it does stands in the nearest `data-do`. */
  readonly #onClick = (event: Event): void => {
    const target = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (!target) return;
    const item = this.itemAt(target);
    if (target.dataset['do'] !== 'select') {
      if (this.later) this.later.press(target);
      else void this.loadLater().then((later) => later?.press(target));
    } else if (item?.url) {
      const intent = {id: item.id, url: item.url};
      // The page may take over: cancelling the intent stops the navigation, as `preventDefault` on a link would.
      if (!emit(this, 'advocacy-select', intent, {bubbles: true, cancelable: true})) {
        event.preventDefault();
      }
    }
  };

  #address(): string | undefined {
    if (this.hasData || (this.loading === 'lazy' && !this.#near)) return undefined;
    return feedAddresses(this.src ?? defaultFeedAddress(), this.baseURI)[0];
  }

  #onState(state: FeedState<Feed>): void {
    if (state.status === 'loading') {
      this.announce(languageOf(this).messages.loading, LOADING_SAID_MS);
      return;
    }
    this.announce('');
    if (state.status === 'ready') {
      const {events, problems} = state.value;
      emit(this, 'advocacy-load', {count: events.length, problems}, {bubbles: true});
    } else if (state.status !== 'idle') {
      const {kind, status} = state.error;
      emit(this, 'advocacy-error', {kind, ...(status !== undefined && {status})}, {bubbles: true});
    }
    this.later?.report(state);
  }

  #observe(): void {
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        this.#observer?.disconnect();
        this.#near = true;
        this.requestUpdate();
      },
      {rootMargin: '500px'},
    );
    this.#observer.observe(this);
  }
}
