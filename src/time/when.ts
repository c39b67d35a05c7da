import type {Moment} from './moment.ts';
import {fromWall} from './zone.ts';

/** The three forms in which a feed states a time: a day, what a wall clock shows, or an instant. */
export type WhenForm = 'date' | 'wall' | 'instant';

/**
 * The contract's pattern as far as Date.parse does not refuse by itself, in groups: day, hours and minutes, seconds,
 * fraction of a second, `Z` or offset.
 */
const WHEN =
  /^((?!0000)\d{4}-\d\d-\d\d)(?:(T(?:[01]\d|2[0-3]):\d\d)(?:(:[0-5]\d)(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Which form a text has, whether or not there is such a day; `undefined` when it is none of the three. */
export function whenForm(text: string): WhenForm | undefined {
  const match = WHEN.exec(text);
  return match ? (match[5] ? 'instant' : match[2] ? 'wall' : 'date') : undefined;
}

/**
 * Reads one of the contract's forms: `2023-01-28`, `2023-01-28T10:00` (on the wall clock of `zone`; see
 * {@link fromWall} for times that are skipped or come twice) or `2023-01-28T10:00-06:00` (or `Z`). `undefined` when it
 * is none of these, when there is no such day, or when `zone` is needed and unknown. What is below a millisecond is
 * dropped.
 */
export function readWhen(text: string, zone: string): Moment | undefined {
  const [, day, time, second = '', fraction = '', ahead] = WHEN.exec(text) ?? [];
  // Where there is no such day, some engines' Date.parse says NaN and some the first of March.
  if (!day || (day > `${day.slice(0, 8)}28` && new Date(day).getUTCDate() !== +day.slice(8))) {
    return undefined;
  }
  const stated = Date.parse(
    day + (time ?? 'T00:00') + second + fraction.slice(0, 4) + (ahead ?? 'Z'),
  );
  const at = ahead ? stated : fromWall(zone, stated);
  return isNaN(at) ? undefined : {at, dateOnly: !time};
}

/** Reads a date and time with `Z` or an offset (RFC 3339; the seconds may be missing) as epoch milliseconds. */
export function readInstant(text: string): number | undefined {
  // The other forms need a zone, and this is none.
  return readWhen(text, '')?.at;
}
