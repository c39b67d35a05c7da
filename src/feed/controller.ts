import {Task} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {IDLE, LOADING} from './state.ts';
import type {FeedParser, FeedState} from './state.ts';
import {askFeed, joinFeed, leaveFeed, openFeed} from './store.ts';
import type {SharedFeed} from './store.ts';

export interface FeedControllerOptions<T> {
  /** The absolute address to read; asked at each update of the host. Must not throw. */
  readonly address: () => string | undefined;
  /** Elements share requests and values only when they hand in the same function. */
  readonly parse: FeedParser<T>;
  /** Called once for each new state, before the host renders it. */
  readonly changed?: (state: FeedState<T>) => void;
}

/** Any custom element of Lit. */
type FeedHost = ReactiveControllerHost & Pick<Element, 'isConnected'>;

/**
 * Task would have the host updated at each start and end, whether or not anything changed, so it gets a host that only
 * has the two methods it calls.
 */
const QUIET_HOST = {addController() {}, requestUpdate() {}} as unknown as ReactiveControllerHost;

/**
 * Reads the feed at `address` for its host, sharing request and value with all hosts of the page. Asks when the host
 * updates (never on a server), stops when the host leaves the page, goes on when it comes back.
 */
export class FeedController<T> implements ReactiveController {
  readonly #host: FeedHost;
  readonly #options: FeedControllerOptions<T>;
  readonly #task: Task<readonly [string | undefined]>;
  #feed: SharedFeed<T> | undefined;
  #seen: FeedState<T> = IDLE;

  constructor(host: FeedHost, options: FeedControllerOptions<T>) {
    this.#host = host;
    this.#options = options;
    this.#task = new Task(QUIET_HOST, {
      args: () => [options.address()] as const,
      task: ([address]) => {
        this.hostDisconnected();
        this.#feed = address ? openFeed(address, options.parse) : undefined;
        this.hostConnected();
      },
    });
    host.addController(this);
  }

  /** What is known of the feed at the present address; `loading` also before the host's first update. */
  get state(): FeedState<T> {
    const address = this.#options.address();
    if (!address) return IDLE;
    return this.#feed?.url === address ? this.#feed.state : LOADING;
  }

  /** Asks again, for all who show this feed. What is shown stays until the answer is known. */
  reload(): void {
    if (this.#feed) askFeed(this.#feed, true);
  }

  hostUpdate(): void {
    this.#task.hostUpdate();
  }

  hostConnected(): void {
    if (this.#feed && this.#host.isConnected) joinFeed(this.#feed, this.#onState);
    this.#onState();
  }

  hostDisconnected(): void {
    if (this.#feed) leaveFeed(this.#feed, this.#onState);
  }

  readonly #onState = (): void => {
    const {state} = this;
    if (state === this.#seen) return;
    this.#seen = state;
    this.#host.requestUpdate();
    this.#options.changed?.(state);
  };
}
