import {expect} from 'chai';
import {en} from '../../src/text/en.ts';
import {enLater} from '../../src/text/en.later.ts';
import {languageFor} from '../../src/text/messages.ts';
import {laterMessages} from '../../src/text/messages.later.ts';
import {dayWords} from '../../src/time/words.ts';

describe('the language to speak', () => {
  const table: readonly [tag: string, locale: string][] = [
    ['en', 'en-US'],
    ['EN', 'en-US'],
    ['en-US', 'en-US'],
    ['en-us', 'en-US'],
    ['en-GB', 'en-GB'],
    ['en-CA', 'en-CA'],
    ['fr', 'en-US'],
    ['fr-CA', 'en-US'],
    ['es-US', 'en-US'],
    ['', 'en-US'],
    ['en_GB', 'en-US'],
    ['en-', 'en-US'],
    ['en-this-is-no-language-tag-at-all', 'en-US'],
    ['english', 'en-US'],
    ['constructor', 'en-US'],
    ['__proto__', 'en-US'],
    ['"><script>', 'en-US'],
  ];
  for (const [tag, locale] of table) {
    it(`is ${locale} where the page says "${tag}"`, () => {
      const language = languageFor(tag);
      expect(language.locale).to.equal(locale);
      expect(language.messages).to.equal(en);
      expect(laterMessages(language)).to.equal(enLater);
      expect(() => new Intl.DateTimeFormat(language.locale)).not.to.throw();
    });
  }

  const day = Date.parse('2026-05-27T15:00Z');
  const dated = (tag: string): string =>
    dayWords(day, 'America/Chicago', languageFor(tag).locale, day, 'plain');

  it('words dates as it words all else: a French page reads English throughout', () => {
    expect(dated('fr')).to.equal('May 27');
  });
  it('keeps a British page’s dates', () => {
    expect(dated('en-GB')).to.equal('27 May');
  });
});
