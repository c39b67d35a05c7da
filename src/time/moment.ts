/**
 * A point in time as the feed states it.
 *
 * `at` is milliseconds since the epoch (UTC). When only the day is known (`dateOnly`), `at` is that day's first
 * instant in the zone of the item it belongs to.
 */
export interface Moment {
  readonly at: number;
  readonly dateOnly: boolean;
}

/** When something takes place. Every instant is epoch milliseconds; `zone` is an IANA name. */
export interface Span {
  /** First instant; for a date, the day's first instant in `zone`. */
  readonly startsAt: number;
  /**
   * First instant after the end (exclusive). A date `end` is inclusive in the feed, so this is the start of the next
   * day. Without a stated end: the end of the start's day for a date, an hour after the start otherwise.
   */
  readonly endsAt: number;
  /** Whether the publisher stated an end (or a duration). */
  readonly endStated: boolean;
  /** Only days are known, no hours. */
  readonly dateOnly: boolean;
  /** The publisher claims the whole day; only with `dateOnly`. */
  readonly allDay: boolean;
  /** IANA time zone the item is held in. */
  readonly zone: string;
}
