import {nextDayStart} from '../time/days.ts';
import type {Moment, Span} from '../time/moment.ts';
import {MINUTE} from '../time/zone.ts';
import {type Context, fail, type Json} from './reader.ts';

/** The members of an event that say when it is, as far as they can be read. */
export interface Timing {
  readonly start?: Moment | undefined;
  readonly end?: Moment | undefined;
  readonly duration?: number | undefined;
  readonly allDay?: boolean | undefined;
}

/** How long something without a stated end is taken to last. */
const HOUR = 60 * MINUTE;

/** Whether a time is stated as an instant, with `Z` or an offset. */
const isInstant = (text: unknown): boolean => /Z|[+-]..:/.test(text as string);

/**
 * When an event takes place, in the context's zone. An end that contradicts the rest is left out, so that it never hides
 * a right start. `raw` is the event as the feed has it.
 */
export function readSpan(
  {start, end, duration, allDay}: Timing,
  raw: Json | null,
  context: Context,
): Span | undefined {
  const {zone} = context;
  const startsAt = start?.at ?? NaN;
  const dateOnly = !!start?.dateOnly;
  /** The end; of days, an instant within the last. */
  let last: number | undefined;
  if (duration !== undefined) {
    // Two hours less, because the clocks may change in between.
    last = dateOnly ? Math.max(startsAt, startsAt + duration - 2 * HOUR) : startsAt + duration;
  }
  if (end) {
    if (
      last === undefined &&
      end.at >= startsAt &&
      end.dateOnly === dateOnly &&
      isInstant(raw?.['end']) === isInstant(raw?.['start'])
    ) {
      last = end.at;
    } else fail(context, 'does not fit the start', raw?.['end'], 'end');
  }
  const endStated = last !== undefined;
  last ??= dateOnly ? startsAt : startsAt + HOUR;
  return (
    start && {
      startsAt,
      endsAt: dateOnly ? nextDayStart(last, zone) : last,
      endStated,
      dateOnly,
      allDay: dateOnly && !!allDay,
      zone,
    }
  );
}
