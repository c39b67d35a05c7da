import {tzOffset} from '@date-fns/tz/tzOffset';
import {keep} from './keep.ts';

/** Milliseconds of a minute. */
export const MINUTE = 60_000;
/** Milliseconds of a day of 24 hours. */
export const DAY = 1440 * MINUTE;

/**
 * Milliseconds (6.2 days) over which one offset is kept. Since 1970 no zone has changed its clocks and changed them
 * back within so short a time; the pauses of daylight saving for Ramadan last a month, Recife's summer of 2000 a week.
 */
const STRETCH = 2 ** 29;

/** Offsets in minutes by stretch, `NaN` where the clock changes within it; `null` for a name that is no zone. */
const zones = new Map<string, Map<number, number> | null>();

function readZone(name: string): Map<number, number> | null {
  // Intl also takes offsets ("+05:00") and abbreviations ("EST"), which say nothing of daylight saving.
  if (!/^UTC$|\//i.test(name)) return null;
  try {
    new Intl.DateTimeFormat('en', {timeZone: name});
    return new Map();
  } catch {
    return null;
  }
}

const offsetsOf = (zone: string): Map<number, number> | null => keep(zones, 600, zone, readZone);

/** Whether this is the IANA name of a time zone that the browser knows: `UTC` or `Area/Place`, in any letter case. */
export function isTimeZone(name: string): boolean {
  return !!offsetsOf(name);
}

/**
 * Minutes that the clocks of `zone` are ahead of UTC at an instant (epoch ms); east is positive. `NaN` when the zone is
 * unknown or the instant is none. Lists ask it for every item, hence the kept offsets.
 */
export function offsetAt(zone: string, at: number): number {
  const offsets = offsetsOf(zone);
  // No date is further than a hundred million days from 1970 (ECMA-262).
  if (!offsets || !(Math.abs(at) <= 1e8 * DAY)) return NaN;
  const stretch = Math.floor(at / STRETCH);
  const offset = keep(offsets, 4000, stretch, () => {
    const first = look(zone, stretch * STRETCH);
    return first === look(zone, (stretch + 1) * STRETCH) ? first : NaN;
  });
  return isNaN(offset) ? look(zone, at) : offset;
}

const look = (zone: string, at: number): number => tzOffset(zone, new Date(at));

/** What the wall clock of `zone` shows at an instant, counted as if it were UTC. */
export function wallAt(zone: string, at: number): number {
  return Math.round(at + offsetAt(zone, at) * MINUTE);
}

/**
 * The instant at which the wall clock of `zone` shows `wall` (counted as if it were UTC). By Temporal's "compatible"
 * rule: of a time that comes twice, the first; a time that is skipped is moved on by as much as the clock was.
 */
export function fromWall(zone: string, wall: number): number {
  const before = offsetAt(zone, wall - DAY);
  const after = offsetAt(zone, wall + DAY);
  const early = Math.round(wall - before * MINUTE);
  const late = Math.round(wall - after * MINUTE);
  const isEarly =
    before === after || offsetAt(zone, early) === before || offsetAt(zone, late) !== after;
  return isEarly ? early : late;
}

/** The instant (epoch ms) of a wall-clock time in `zone`, by the rule of {@link fromWall}; `NaN` in an unknown zone. */
export function wallToInstant(
  zone: string,
  year: number,
  month1: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
  ms = 0,
): number {
  // Date.UTC reads years below 100 as 19xx; the calendar repeats every 400 years.
  const wall = Date.UTC(year + 400, month1 - 1, day, hour, minute, second, ms) - 146_097 * DAY;
  return fromWall(zone, wall);
}

/** Whether the clocks of both zones show the same at the start and at the end, so that one line serves both. */
export function sameTime(zoneA: string, zoneB: string, startsAt: number, endsAt: number): boolean {
  return (
    offsetAt(zoneA, startsAt) === offsetAt(zoneB, startsAt) &&
    offsetAt(zoneA, endsAt) === offsetAt(zoneB, endsAt)
  );
}
