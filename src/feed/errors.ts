/**
 * Why a feed could not be read. A missing CORS header cannot be told from an unreachable server by a page (the Fetch
 * standard gives a network error for both), so both are `unreachable`.
 */
export type FeedErrorKind =
  'offline' | 'unreachable' | 'timeout' | 'refused' | 'not-json' | 'not-a-feed' | 'too-large';

export interface FeedErrorDetails {
  /** HTTP status, for `refused`. */
  readonly status?: number;
  /** 1-based position of the fault, for `not-json`; a column counts UTF-16 units, as editors do. */
  readonly line?: number;
  readonly column?: number;
  readonly cause?: unknown;
}

/**
 * A feed that could not be read. The message is for the publisher, in the console, never for a visitor: address, kind
 * and reason.
 */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly kind!: FeedErrorKind;
  readonly url!: string;
  readonly status?: number;
  readonly line: number | undefined;
  readonly column: number | undefined;

  /** @param reason - to be read after the address: `the server answered 404` */
  constructor(kind: FeedErrorKind, url: string, reason: string, details?: FeedErrorDetails) {
    super(`${url} (${kind}): ${reason}`);
    // WebKit's errors have a line and a column by nature: those of the script.
    Object.assign(this, {kind, url, line: undefined, column: undefined}, details);
  }
}
