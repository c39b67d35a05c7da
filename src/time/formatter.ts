import {keep} from './keep.ts';

/** What a letter of a key asks for. */
const FIELDS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  W: {weekday: 'long'},
  w: {weekday: 'short'},
  M: {month: 'long'},
  m: {month: 'short'},
  d: {day: 'numeric'},
  y: {year: 'numeric'},
  h: {hour: 'numeric', minute: '2-digit'},
  z: {timeZoneName: 'longGeneric'},
  Z: {timeZoneName: 'long'},
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The kept formatter of a locale, a zone and a set of fields, one letter each: `WMdh` is weekday, month, day and
 * hours. A new one costs fifty times what formatting does, hence kept; the key is short, as it is made at each call.
 */
export function formatterFor(locale: string, zone: string, fields: string): Intl.DateTimeFormat {
  return keep(formatters, 200, `${fields} ${zone} ${locale}`, () => {
    const options: Intl.DateTimeFormatOptions = {timeZone: zone};
    for (const field of fields) Object.assign(options, FIELDS[field]);
    return new Intl.DateTimeFormat(locale, options);
  });
}

/**
 * The same bytes from every engine: they differ in thin, narrow and no-break spaces and in "January 28 at 2:00 PM".
 * Spaces are ordinary, but for a no-break one before AM and PM, which would be lost at the start of a line. A dash
 * stands close between two times or two days of a month ("27–30") and free between longer things.
 */
export function tidy(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/ at /g, ', ')
    .replace(/ – (?=\d+:)|(?<=[^:\d]\d\d?) – (?=\d)/, '–')
    .replace(/ (?=[AP]M\b)/g, '\u00a0');
}
