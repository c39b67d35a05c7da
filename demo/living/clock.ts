const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Wall times of one zone, counted in days from the day it is there now. */
export interface LocalClock {
  /** IANA name. */
  readonly zone: string;
  /** `2026-03-08`: the day that many days from today. */
  date(days: number): string;
  /** `2026-03-08T10:00`: that day at a wall time (`10:00`). */
  at(days: number, time: string): string;
  /** The same number of days, moved on (back, when negative) from a Saturday or Sunday to a working day. */
  workday(days: number): number;
}

export interface DemoClock {
  /** Epoch milliseconds. */
  readonly now: number;
  in(zone: string): LocalClock;
  /**
   * `2026-03-08T16:35:00Z`: so many minutes from now, rounded down to full five minutes. An instant and not a wall
   * time, because the hour that daylight saving repeats would make "live right now" ambiguous.
   */
  instant(minutes: number): string;
}

/** A clock for feeds whose times are all relative to `now` (epoch milliseconds). */
export function demoClock(now: number): DemoClock {
  return {now, in: (zone) => localClock(now, zone), instant: (minutes) => instant(now, minutes)};
}

function instant(now: number, minutes: number): string {
  const step = 5 * MINUTE_MS;
  const at = Math.floor((now + minutes * MINUTE_MS) / step) * step;
  return new Date(at).toISOString().replace('.000', '');
}

function localClock(now: number, zone: string): LocalClock {
  const today = startOfToday(now, zone);
  const date = (days: number) => new Date(today + days * DAY_MS).toISOString().slice(0, 10);
  const workday = (days: number) => {
    const weekday = new Date(today + days * DAY_MS).getUTCDay();
    if (weekday === 6) return days < 0 ? days - 1 : days + 2;
    if (weekday === 0) return days < 0 ? days - 2 : days + 1;
    return days;
  };
  return {zone, date, at: (days, time) => `${date(days)}T${time}`, workday};
}

/** The zone's calendar day as UTC midnight, so that days can be added without daylight saving. */
function startOfToday(now: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(now);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read('year'), read('month') - 1, read('day'));
}
