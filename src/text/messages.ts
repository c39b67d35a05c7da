import type {enLater} from './en.later.ts';
import {en} from './en.ts';

type Words<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : Table[Key] extends string
      ? string
      : Words<Table[Key]>;
};

/** The table that every language fills; a missing or misspelt key does not compile. */
export type Messages = Words<typeof en>;

/** The table of what is loaded after the first rows. */
export type LaterMessages = Words<typeof enLater>;

/** The words of one language and the locale that its dates are worded in. */
export interface Language {
  /** BCP 47, for Intl and for the `lang` of what we draw. */
  readonly locale: string;
  readonly messages: Messages;
}

const languages = {__proto__: null, en} as unknown as {readonly [language: string]: Messages};

/**
 * The language to speak where the page says `tag` (a `lang` value): the page's own locale if its words exist here,
 * else American English, for words and dates together, so that no sentence mixes two.
 */
export function languageFor(tag: string): Language {
  const messages = languages[tag.split('-', 1)[0]?.toLowerCase() ?? ''];
  if (!messages) return {locale: en.locale, messages: en};
  try {
    const [locale = en.locale] = Intl.getCanonicalLocales(tag);
    return {locale: locale.includes('-') ? locale : messages.locale, messages};
  } catch {
    return {locale: messages.locale, messages};
  }
}
