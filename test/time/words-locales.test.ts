import {expect} from 'chai';
import type {Span} from '../../src/time/moment.ts';
import {
  dateBlock,
  dayWords,
  hoursWords,
  monthWords,
  spanWords,
  zoneWords,
} from '../../src/time/words.ts';
import {HOUR} from './zone-support.ts';

const startsAt = Date.parse('2023-01-28T10:00-06:00');
const span: Span = {
  startsAt,
  endsAt: startsAt + 4.25 * HOUR,
  endStated: true,
  dateOnly: false,
  allDay: false,
  zone: 'America/Chicago',
};
const days: Span = {
  ...span,
  startsAt: Date.parse('2023-01-28T00:00-06:00'),
  endsAt: Date.parse('2023-01-31T00:00-06:00'),
  dateOnly: true,
};

/** Western digits, whatever digits a language has, so that one expectation serves all. */
const western = (words: string): string =>
  words.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

describe('words in other languages', () => {
  for (const [locale, afternoon] of [
    ['de', /10:00.*14:15/],
    ['fr', /10:00.*14:15/],
    ['es', /10:00.*14:15/],
    ['he', /10:00.*14:15/],
    ['ar', /10:00.*2:15/],
    ['ja', /10.00.*14.15/],
    ['en-GB', /10:00–14:15/],
  ] as const) {
    it(`of ${locale} name day, hours, year and zone`, () => {
      const words = western(spanWords(span, {locale, now: startsAt, day: 'long'}));
      expect(words)
        .to.match(/28/)
        .and.to.match(afternoon)
        .and.not.to.match(/2023|AM|PM/);
      expect(words).to.contain(zoneWords(startsAt, span.zone, locale));
      expect(western(spanWords(span, {locale, now: 0}))).to.match(/2023/);
      expect(western(hoursWords(span, locale)))
        .to.match(afternoon)
        .and.not.to.match(/28/);
    });

    it(`of ${locale} name a range of days`, () => {
      const words = western(spanWords(days, {locale, now: 0}));
      expect(words)
        .to.match(/28.*30|30.*28/)
        .and.to.match(/2023/);
      expect(words).not.to.match(/31|29/);
    });

    it(`of ${locale} fill the calendar leaf, the headings and the name of the zone`, () => {
      const {weekday, day, month} = dateBlock(startsAt, span.zone, locale, startsAt);
      expect(western(day)).to.match(/28/);
      for (const words of [
        weekday,
        month,
        dayWords(startsAt, span.zone, locale, startsAt),
        monthWords(startsAt, span.zone, locale),
        zoneWords(startsAt, span.zone, locale),
        zoneWords(startsAt, 'UTC', locale),
      ]) {
        expect(words).to.match(/\p{L}/u).and.to.equal(words.trim());
        expect(words).not.to.match(/[\u2009\u202f\u00a0]/);
      }
    });
  }
});
