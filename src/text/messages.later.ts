import {enLater} from './en.later.ts';
import type {Language, LaterMessages} from './messages.ts';

const languages: {readonly [language: string]: LaterMessages} = {en: enLater};

/** The later words of the language that an element speaks. */
export function laterMessages({locale}: Language): LaterMessages {
  return languages[locale.split('-', 1)[0] ?? ''] ?? enLater;
}
