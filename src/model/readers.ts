import {readDuration} from '../time/duration.ts';
import {readInstant, readWhen} from '../time/when.ts';
import {isTimeZone} from '../time/zone.ts';
import {fail, type Reader} from './reader.ts';

/** A value that is text in a certain form; white space around it is left out. */
const form =
  <T>(read: (text: string, zone: string) => T | undefined, reason: string): Reader<T> =>
  (value, context) =>
    (typeof value === 'string' ? read(value.trim(), context.zone) : undefined) ??
    fail(context, reason, value);

const matching = (pattern: RegExp, reason: string): Reader<string> =>
  form((text) => (pattern.test(text) ? text : undefined), reason);

/** Text as it is, even if empty. */
export const anyText: Reader<string> = (value, context) =>
  typeof value === 'string' ? value : fail(context, 'is not text', value);

/** Text byte for byte, not blank: an access code. */
export const exactText: Reader<string> = (value, context) => {
  const text = anyText(value, context);
  return text === undefined || text.trim() ? text : fail(context, 'is empty', value);
};

/** One line: line breaks, tabs and runs of white space become one space; a single no-break space stays. */
export const line: Reader<string> = (value, context) =>
  exactText(value, context)
    ?.replace(/\s\s+|[\t-\r\u2028\u2029]/g, ' ')
    .trim();

/** Text of several lines; breaks become `\n`. */
export const lines: Reader<string> = (value, context) =>
  exactText(value, context)?.replace(/\r\n?/g, '\n');

/** Numbers break no reference, so they are taken, with a problem. */
export const id: Reader<string> = (value, context) =>
  exactText(value, context)?.trim() ?? (typeof value === 'number' ? `${value}` : undefined);

// Nothing but what is listed: `java\nscript:` and its like fail for want of a scheme, not for being known to be bad.
const link = (schemes: string) =>
  matching(new RegExp(`^(${schemes})[^\\s<>"\\p{Cc}]+$`, 'iu'), 'is not a link');
export const webUrl = link('https?://');
export const linkUrl = link('https?://|mailto:|tel:');
export const email = matching(/^[^@\s]+@[^@\s]+$/, 'is not an e-mail address');
/** BCP 47, by its form. */
export const language = matching(/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i, 'is not a language tag');
/** ISO 4217, by its form: what `Intl` takes. */
export const currency = matching(/^[A-Z]{3}$/, 'is not a currency code');
/** A word of an open list: the contract names some, publishers may add theirs. */
export const token = matching(/^[a-z][a-zA-Z\d]*(-[a-zA-Z\d]+)*$/, 'is not a keyword');

/** ISO 3166 in capital letters; a territory of the United States, which has two codes, by its US one. */
export const region = form((code) => {
  code = code.toUpperCase().replace(/^(AS|GU|MP|PR|VI)$/, 'US-$1');
  return /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(code) ? code : undefined;
}, 'is not a region code');

const NOT_A_DATE = 'is not a date';
/** A day, a wall time in the context's zone, or an instant. */
export const when = form(readWhen, NOT_A_DATE);
/** Epoch milliseconds; `Z` or an offset must be there. */
export const instant = form(readInstant, NOT_A_DATE);
/** Milliseconds. */
export const duration = form(readDuration, 'is not a duration');

/** A time zone's name, without a word when it is none. */
export const zoneOf = (value: unknown): string | undefined =>
  typeof value === 'string' && isTimeZone(value.trim()) ? value.trim() : undefined;
export const zone: Reader<string> = (value, context) =>
  zoneOf(value) ?? fail(context, 'is not a known time zone', value);

/** One of some words, which are given with a stroke between. */
export const oneOf = (words: string): Reader<string> =>
  matching(new RegExp(`^(${words})$`), 'is not a known word');

export const flag: Reader<boolean> = (value, context) =>
  typeof value === 'boolean' ? value : fail(context, 'is not true or false', value);

export const number =
  (least: number): Reader<number> =>
  (value, context) =>
    typeof value === 'number' && value >= least && value < Infinity
      ? value
      : fail(context, 'is not such a number', value);
