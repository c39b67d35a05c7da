import {fetchDocument} from './client.ts';
import {FeedError} from './errors.ts';
import {runSlices} from './slices.ts';
import {LOADING} from './state.ts';
import type {FeedParser, FeedState} from './state.ts';

/** A value this young is not asked for again by a new element; milliseconds. */
const FRESH_MS = 3e5;
/** When to ask again once the browser says that it is online, which it does before a network answers; milliseconds. */
const ONLINE_MS = [0, 3000, 9000];

/** One address read by one parser, for all elements of the page that show it. */
export interface SharedFeed<T> {
  readonly url: string;
  readonly parse: FeedParser<T>;
  /** The last good value is kept in it while a reload runs, and after it failed. */
  state: FeedState<T>;
  /** Called when `state` has changed. A request that nobody watches is aborted. */
  readonly watchers: Set<() => void>;
  /** Nothing is to be asked: the last request ran to its end, and nobody wants another one. */
  settled?: boolean;
  /** Aborts the request under way. */
  stop?: AbortController | undefined;
}

/** Of this copy of the code; another one on the page has its own. */
let feeds: SharedFeed<unknown>[] = [];

const isFresh = ({state}: Pick<SharedFeed<unknown>, 'state'>): boolean =>
  state.status === 'ready' && Date.now() - state.at < FRESH_MS;

/**
 * The feed at an absolute address, with what is already known of it. What is missing, failed or old is asked for by the
 * next `joinFeed`.
 */
export const openFeed = <T>(url: string, parse: FeedParser<T>): SharedFeed<T> => {
  // The same parser, so the same kind of value.
  let feed = feeds.find((known) => known.url === url && known.parse === parse) as
    SharedFeed<T> | undefined;
  if (!feed) {
    feed = {url, parse, state: LOADING, watchers: new Set()};
    feeds = feeds.filter((known) => known.watchers.size || isFresh(known));
    feeds.push(feed as SharedFeed<unknown>);
  }
  if (!isFresh(feed)) feed.settled = false;
  return feed;
};

const publish = <T>(feed: SharedFeed<T>, state: FeedState<T>): void => {
  feed.state = state;
  // As with listeners of an event: one that throws does not cost the others their turn.
  feed.watchers.forEach(queueMicrotask);
};

const read = async <T>(feed: SharedFeed<T>, {signal}: AbortController): Promise<void> => {
  const {url, parse, state: before} = feed;
  const known = 'value' in before ? before : undefined;
  let state: FeedState<T>;
  try {
    const document = await fetchDocument(url, {
      signal,
      // What the browser keeps of an answer that we know is no news.
      cache: before === LOADING ? 'default' : 'no-cache',
    });
    const result = await runSlices(parse(document, known?.value), signal);
    if ('notAFeed' in result) throw new FeedError('not-a-feed', url, result.notAFeed);
    state = {status: 'ready', value: result.feed, at: Date.now()};
  } catch (cause) {
    const error =
      cause instanceof FeedError ? cause : new FeedError('not-a-feed', url, String(cause), {cause});
    state = known ? {...known, status: 'stale', error} : {status: 'failed', error};
    if (error.kind === 'offline') {
      addEventListener('online', () => ONLINE_MS.forEach((ms) => setTimeout(again, ms, feed)), {
        once: true,
      });
    }
  }
  // Nobody waits for it any more, and another request may already be under way.
  if (signal.aborted) return;
  feed.stop = undefined;
  feed.settled = true;
  publish(feed, state);
};

const again = <T>(feed: SharedFeed<T>): void => {
  if ('error' in feed.state) askFeed(feed, true);
};

/** Starts a request if one is wanted (or wanted `again`), none is under way, and somebody waits for it. */
export const askFeed = <T>(feed: SharedFeed<T>, again?: boolean): void => {
  if (again) feed.settled = false;
  if (feed.settled || feed.stop || !feed.watchers.size) return;
  void read(feed, (feed.stop = new AbortController()));
  if (!('value' in feed.state)) publish(feed, LOADING);
};

/** Takes part in a feed: in the request under way, or in one that it starts when the feed is not settled. */
export const joinFeed = <T>(feed: SharedFeed<T>, watcher: () => void): void => {
  feed.watchers.add(watcher);
  askFeed(feed);
};

/** Loses interest. The request is aborted when nobody is left a task later: moving an element is no farewell. */
export const leaveFeed = <T>(feed: SharedFeed<T>, watcher: () => void): void => {
  feed.watchers.delete(watcher);
  setTimeout(() => {
    if (feed.watchers.size) return;
    feed.stop?.abort();
    feed.stop = undefined;
  });
};
