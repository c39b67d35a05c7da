import {dayKey} from './days.ts';
import {formatterFor, tidy} from './formatter.ts';
import type {Span} from './moment.ts';

/**
 * How a day is put into words: `long` "Saturday, January 28", `short` "Sat, Jan 28", `plain` "January 28", `none` not
 * at all. The year is added when it is not the current one.
 */
export type DayStyle = 'long' | 'short' | 'plain' | 'none';

/** The last two letters are month and day, see `formatterFor`. */
const FIELDS: Readonly<Record<DayStyle, string>> = {
  long: 'WMd',
  short: 'wmd',
  plain: 'Md',
  none: '',
};

const yearOf = (at: number, zone: string): string => dayKey(at, zone).slice(0, 4);

/** The field of the year, when it must be said. */
const yearField = (at: number, zone: string, now: number): string =>
  yearOf(at, zone) === yearOf(now, zone) ? '' : 'y';

const say = (at: number, zone: string, locale: string, fields: string): string =>
  tidy(formatterFor(locale, zone, fields).format(at));

/** A calendar leaf: the short words of a day, the year only when it must be said. */
export interface DateBlock {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  /** Empty in the year of `now`. */
  readonly year: string;
}

/** A day in short words for a calendar leaf: `{weekday: 'Sat', day: '28', month: 'Jan', year: ''}`. */
export function dateBlock(at: number, zone: string, locale: string, now: number): DateBlock {
  // The formatter of the short day, so that a list makes no further ones.
  const fields = FIELDS.short + yearField(at, zone, now);
  const parts = formatterFor(locale, zone, fields).formatToParts(at);
  const word = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const month = word('month');
  return {
    weekday: word('weekday'),
    day: word('day'),
    // In Japanese and Chinese the name of a month is its number and a sign that stands apart here.
    month: /\p{L}/u.test(month) ? month : say(at, zone, locale, 'm'),
    year: word('year'),
  };
}

/** The day in `zone`: "Saturday, January 28", with the year when it is not the one of `now` there. */
export function dayWords(
  at: number,
  zone: string,
  locale: string,
  now: number,
  style: Exclude<DayStyle, 'none'> = 'long',
): string {
  return say(at, zone, locale, FIELDS[style] + yearField(at, zone, now));
}

/** The month in `zone`, always with its year: "January 2023". */
export function monthWords(at: number, zone: string, locale: string): string {
  return say(at, zone, locale, 'My');
}

/** The zone as people call it: "Central Time", "Mountain Standard Time" where the clocks never change. */
export function zoneWords(at: number, zone: string, locale: string): string {
  // Zones of no place have no generic name: engines print "GMT" or "GMT+00:00" for UTC.
  const parts = formatterFor(locale, zone, /^(UTC|Etc)/i.test(zone) ? 'Z' : 'z').formatToParts(at);
  return tidy(parts.find((part) => part.type === 'timeZoneName')?.value ?? zone);
}

export interface SpanWordsOptions {
  /** BCP 47. */
  readonly locale: string;
  /** Epoch ms; decides whether the year must be said. */
  readonly now: number;
  /** The zone whose clocks are read; default is the span's own. Days without hours are always read in their own. */
  readonly zone?: string;
  /** Name the zone after the hours; default true. */
  readonly withZone?: boolean;
  /** Default `plain`. */
  readonly day?: DayStyle;
}

/**
 * The whole phrase: "January 28, 10:00–11:15 AM Central Time", "January 28, 10:00 PM – January 29, 1:00 AM Central
 * Time", "January 27–30, 2023", "January 30 – February 2". One time when no end is stated; days without weekdays when
 * several are named without hours; no zone where there are no hours. With `day: 'none'` the hours alone, empty when
 * only the day is known; an end on another day still names both days.
 */
export function spanWords(span: Span, options: SpanWordsOptions): string {
  const {startsAt, dateOnly} = span;
  const {locale, now, withZone = true, day = 'plain'} = options;
  const zone = dateOnly ? span.zone : (options.zone ?? span.zone);
  // A date's end is the first instant after it; hours end when they say.
  const endsAt = Math.max(startsAt, dateOnly ? span.endsAt - 1 : span.endStated ? span.endsAt : 0);
  const severalDays = dayKey(startsAt, zone) !== dayKey(endsAt, zone);

  let fields = FIELDS[day];
  if (dateOnly && !fields) return '';
  if (severalDays) fields = dateOnly ? fields.slice(-2) : fields || FIELDS.plain;
  if (fields) fields += yearField(startsAt, zone, now) || yearField(endsAt, zone, now);
  if (!dateOnly) fields += 'h';

  const words = tidy(formatterFor(locale, zone, fields).formatRange(startsAt, endsAt));
  return withZone && !dateOnly ? `${words} ${zoneWords(startsAt, zone, locale)}` : words;
}

/**
 * The hours of a span on the clocks of `zone`: "10:00–11:15 AM", "9:00 AM–12:00 PM", "10:00 AM" without a stated end;
 * empty when only days are known. An end on another day names both: "January 28, 10:00 PM – January 29, 1:00 AM".
 */
export function hoursWords(span: Span, locale: string, zone: string = span.zone): string {
  return spanWords(span, {locale, now: span.startsAt, zone, withZone: false, day: 'none'});
}
