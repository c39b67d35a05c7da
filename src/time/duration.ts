import {DAY, MINUTE} from './zone.ts';

/** ISO 8601 duration of weeks, or of days, hours, minutes and seconds, as the contract has it. */
const DURATION = /^P(?!$)(?:(\d+)W|(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/;
const UNITS = [7 * DAY, DAY, 60 * MINUTE, MINUTE, 1000];

/**
 * Reads an ISO 8601 duration (`PT1H15M`, `P3D`, `P2W`) as milliseconds; `undefined` when it is none, or so long that its
 * end could lie beyond the last day a date can name. A day is 24 hours here, also where the clocks change.
 */
export function readDuration(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (!match) return;
  const ms = UNITS.reduce((sum, unit, index) => sum + unit * +(match[index + 1] ?? 0), 0);
  return ms <= 1e5 * DAY ? ms : undefined;
}
