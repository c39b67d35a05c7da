import {nextDayStart} from '../time/days.ts';
import type {Moment, Span} from '../time/moment.ts';
import {whenForm} from '../time/when.ts';
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

const formOf = (value: unknown) => whenForm(String(value).trim());

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
  const dateOnly = !!start?.dateOnly;
  let endsAt: number | undefined;
  if (start && duration !== undefined) {
    endsAt = start.at + duration;
    // Two hours less, because the clocks may change in between.
    if (dateOnly) endsAt = nextDayStart(Math.max(start.at, endsAt - 2 * HOUR), zone);
  }
  if (end) {
    if (start && !endsAt && end.at >= start.at && formOf(raw?.['end']) === formOf(raw?.['start'])) {
      endsAt = dateOnly ? nextDayStart(end.at, zone) : end.at;
    } else fail(context, 'does not fit the start', raw?.['end'], 'end');
  }
  return (
    start && {
      startsAt: start.at,
      endsAt: endsAt ?? (dateOnly ? nextDayStart(start.at, zone) : start.at + HOUR),
      endStated: endsAt !== undefined,
      dateOnly,
      allDay: dateOnly && !!allDay,
      zone,
    }
  );
}
