import {warnOnce} from './warn.ts';

/** What an attribute says, whatever kind of value a framework sets the property to. */
export const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** One of the words an attribute may hold, in any letter case; another one is told to the author and the first used. */
export function choice<Word extends string>(
  host: Element,
  attribute: string,
  value: unknown,
  words: readonly [Word, ...Word[]],
): Word {
  const given = asText(value);
  const found = words.find((word) => word === given.toLowerCase());
  if (!found && given)
    warnOnce(host, `${attribute}="${given}" is none of ${words.join(', ')}; ${words[0]} is used`);
  return found ?? words[0];
}

/** A whole number from `least` to `most`; anything else is told to the author and `undefined`. */
export function wholeNumber(
  host: Element,
  attribute: string,
  value: string | number | null | undefined,
  least: number,
  most = Infinity,
): number | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  warnOnce(
    host,
    `${attribute}="${value}" is not a whole number from ${least}${most < Infinity ? ` to ${most}` : ''}; it is not used`,
  );
  return undefined;
}

/** The level of the first heading: 2 unless the page says another from 1 to 6. */
export function headingLevel(host: Element, value: string | number | null | undefined): number {
  return wholeNumber(host, 'heading-level', value, 1, 6) ?? 2;
}

/** The words of a list attribute, separated by commas (or by white space, where no value holds any). */
export function words(value: unknown, separator = /[\s,]+/): readonly string[] {
  return asText(value)
    .split(separator)
    .map((word) => word.trim())
    .filter(Boolean);
}
