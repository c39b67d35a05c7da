/** Zones with and without daylight saving, with odd offsets, and one that once skipped a day. */
export const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Europe/London',
  'UTC',
] as const;

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What Intl says that the clocks of a zone show, counted as if it were UTC: written apart from what it checks. */
export function intlWall(zone: string, at: number): number {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  const shown = Object.fromEntries(
    clock.formatToParts(at).map(({type, value}) => [type, Number(value)]),
  );
  const {year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0} = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Numbers from 0 to 1, the same at every run (mulberry32). */
export function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Counts the formatters made while `work` runs. */
export function formattersMade(work: () => void): number {
  const original = Intl.DateTimeFormat;
  let made = 0;
  Intl.DateTimeFormat = new Proxy(original, {
    construct(target, parameters) {
      made++;
      return Reflect.construct(target, parameters) as object;
    },
  });
  try {
    work();
  } finally {
    Intl.DateTimeFormat = original;
  }
  return made;
}

export const iso = (at: number): string => new Date(at).toISOString();
