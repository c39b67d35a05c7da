import type {FeedError} from './errors.ts';

/**
 * What is known of a feed right now. A closed union: a value and an error can only stand together as `stale`, a
 * failure (or a reload) over earlier data.
 */
export type FeedState<T> =
  | {readonly status: 'idle'}
  | {readonly status: 'loading'}
  | {
      readonly status: 'ready';
      readonly value: T;
      /** When it was read; epoch milliseconds. */ readonly at: number;
    }
  | {readonly status: 'failed'; readonly error: FeedError}
  | {readonly status: 'stale'; readonly value: T; readonly at: number; readonly error: FeedError};

/** The two states without data; always these very objects, so that a state can be compared by identity. */
export const IDLE: FeedState<never> = {status: 'idle'};
export const LOADING: FeedState<never> = {status: 'loading'};

/** What a parser makes of a document: the feed, or why it is none. */
export type ParseResult<T> = {readonly feed: T} | {readonly notAFeed: string};

/**
 * Reads a document step by step, so that ten thousand items do not block the page: it yields between items and is
 * resumed in a later task when its time is used up. `previous` is what was read from the same address before; records
 * whose text did not change are kept, identity and all.
 */
export type FeedParser<T> = (
  document: unknown,
  previous: T | undefined,
) => Generator<undefined, ParseResult<T>, undefined>;
