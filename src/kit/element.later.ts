import {adoptStyles, css, type CSSResult, type LitElement, type TemplateResult} from 'lit';
import type {FeedState} from '../feed/state.ts';
import type {Feed} from '../model/records.ts';
import {laterMessages} from '../text/messages.later.ts';
import type {LaterMessages} from '../text/messages.ts';
import {failurePanel, panelStyles, staleNotice, type Failure} from '../ui/state-panel.ts';
import type {Details} from '../ui/details.later.ts';
import {viewStale} from '../ui/stale.view.ts';
import {checkAddress, checkWords} from './author-checks.ts';
import {pressCopy} from './card-press.ts';
import type {FeedElement} from './feed-element.ts';
import {reportFailure, reportProblems} from './report.ts';

/** A pause after which a change is said aloud. */
export const SAYING_MS = 500;

/** What shows only to a pointer that needs room, or on paper. */
const mediaStyles = css`
  @media (pointer: coarse) {
    .btn,
    .chip,
    .facet,
    .option,
    input[type='search'] {
      min-block-size: 44px;
    }
  }
  @media print {
    button.btn {
      display: none;
    }
    .sum {
      display: block;
    }
    .event {
      break-inside: avoid;
    }
  }
`;

/**
 * The part of an element that its first rows do not need: what presses do, what is said where there is nothing to
 * show, reports to the page's author. Loaded when the rows are drawn, or when there are none.
 */
export abstract class Later {
  readonly host: FeedElement;
  details: Details | undefined;
  /** All that matches is drawn, opened, as long as the page is being printed. */
  protected printing = false;
  /** Where the focus goes when the next update has drawn something other than a skeleton. */
  protected focusNext: (() => HTMLElement | null | undefined) | undefined;
  /** The state of the feed when the visitor asked for it again. */
  #asked: FeedState<Feed> | undefined;
  #spoken = '';
  readonly #styles = new Set<CSSResult>([panelStyles, mediaStyles]);

  constructor(host: FeedElement, styles: readonly CSSResult[] = []) {
    this.host = host;
    for (const each of styles) this.#styles.add(each);
    checkWords(host);
    this.#adopt();
    // A page that goes to the printer cannot wait for the inside of its events.
    void this.loadDetails();
  }

  get words(): LaterMessages {
    return laterMessages(this.host.language);
  }

  /** Listens to what is outside the host; undone by `disconnected`. */
  connected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  disconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  /** After each update of the host: says aloud what stands there instead of events, and moves the focus. */
  updated(): void {
    const spoken = this.find('.panel b, .notice[data-said]')?.textContent.trim() ?? '';
    if (spoken !== this.#spoken) this.host.announce(spoken, SAYING_MS);
    this.#spoken = spoken;
    const {host} = this;
    // What was asked for again is not here yet.
    if (host.feedState.status === 'loading' || host.feedState === this.#asked) return;
    this.#asked = undefined;
    const target = this.focusNext?.();
    this.focusNext = undefined;
    const {activeElement: active} = host.getRootNode() as Document | ShadowRoot;
    // The visitor may have gone on to something else of the page.
    if (!target || (active && active !== host && active !== document.body)) return;
    // A title without an address is no stop of the keyboard's, but can be given the focus.
    if (!target.matches('a[href], button, input')) target.tabIndex = -1;
    target.focus();
  }

  find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** The first event's title. */
  protected readonly firstTitle = (): HTMLElement | null => this.find('[part=link]');

  /** What a press on something with a `data-do` does; what the element itself does not know is handed on here. */
  press(target: HTMLElement): void {
    const {host, words} = this;
    if (target.dataset['do'] === 'retry') {
      // The button goes while the answer is awaited: the focus goes on to what comes in its place.
      this.focusNext = () => this.find('[data-do=retry]') ?? this.firstTitle();
      this.#spoken = '';
      this.#asked = host.feedState;
      host.reload();
    }
    if (target.dataset['do'] === 'copy') {
      void pressCopy(target, words, (text) => host.announce(text));
    }
  }

  /** Tells the page's author, in the console, what is wrong with the address or the feed. */
  report(state: FeedState<Feed>): void {
    if (!this.host.hasData) checkAddress(this.host);
    if (state.status === 'ready') {
      reportProblems(this.host, state.value.problems, state.value.events.length);
    } else if ('error' in state) {
      reportFailure(this.host, state.error);
    }
  }

  failure(failure: Failure): TemplateResult {
    return failurePanel(failure, this.host.language.messages, this.words);
  }

  /** What is shown is a copy from earlier. `at`: epoch ms. */
  stale(at: number): TemplateResult {
    return staleNotice(viewStale(at, this.host.context, this.words), this.words);
  }

  /** The inside of an opened event; without it (the network is gone) the summary still opens to its full length. */
  async loadDetails(): Promise<void> {
    if (this.details) return this.host.requestUpdate();
    try {
      const {createDetails, detailsStyles} = await import('../ui/details.later.ts');
      this.details ??= createDetails();
      this.#styles.add(detailsStyles);
      this.#adopt();
    } catch {
      // A later press tries again.
    }
    this.host.requestUpdate();
  }

  readonly #onPrint = ({type}: Event): void => {
    this.printing = type === 'beforeprint';
    this.host.requestUpdate();
    // The page is drawn for the printer as soon as this returns.
    this.host.updateNow();
  };

  #adopt(): void {
    const own = (this.host.constructor as typeof LitElement).elementStyles;
    if (this.host.shadowRoot) adoptStyles(this.host.shadowRoot, [...own, ...this.#styles]);
  }
}
