import {expect} from 'chai';
import {nextDayStart} from '../../src/time/days.ts';
import type {Span} from '../../src/time/moment.ts';
import {readWhen} from '../../src/time/when.ts';
import {dateBlock, hoursWords, spanWords, type DayStyle} from '../../src/time/words.ts';
import {formattersMade, HOUR} from './zone-support.ts';

const CENTRAL = 'America/Chicago';
const US = 'en-US';
const NOW = Date.parse('2023-01-10T12:00Z');
const LATER = Date.parse('2026-11-24T12:00Z');

/** As our words are printed: the space before AM and PM does not break. */
const printed = (words: string): string => words.replace(/ (?=[AP]M)/g, '\u00a0');

/** A span from the contract's forms; an end of '' is none. */
function spanOf(start: string, end: string, zone = CENTRAL): Span {
  const first = readWhen(start, zone);
  const last = readWhen(end || start, zone);
  if (!first || !last) throw new Error(`${start} or ${end} is no time`);
  const {at: startsAt, dateOnly} = first;
  const assumed = end || dateOnly ? last.at : startsAt + HOUR;
  const endsAt = dateOnly ? nextDayStart(last.at, zone) : assumed;
  return {startsAt, endsAt, endStated: end !== '', dateOnly, allDay: false, zone};
}

describe('a span in words', () => {
  const table: readonly [start: string, end: string, day: DayStyle | undefined, words: string][] = [
    ['2023-01-28T10:00', '2023-01-28T11:15', undefined, 'January 28, 10:00–11:15 AM Central Time'],
    [
      '2023-01-28T10:00',
      '2023-01-28T11:15',
      'long',
      'Saturday, January 28, 10:00–11:15 AM Central Time',
    ],
    ['2023-01-28T10:00', '2023-01-28T11:15', 'short', 'Sat, Jan 28, 10:00–11:15 AM Central Time'],
    ['2023-01-28T10:00', '2023-01-28T11:15', 'none', '10:00–11:15 AM Central Time'],
    ['2023-01-28T13:40', '2023-01-28T14:00', undefined, 'January 28, 1:40–2:00 PM Central Time'],
    [
      '2023-01-28T09:00',
      '2023-01-28T12:00',
      undefined,
      'January 28, 9:00 AM–12:00 PM Central Time',
    ],
    ['2023-01-28T00:00', '2023-01-28T00:30', undefined, 'January 28, 12:00–12:30 AM Central Time'],
    ['2023-01-28T14:00', '', undefined, 'January 28, 2:00 PM Central Time'],
    ['2023-01-28T14:00', '', 'long', 'Saturday, January 28, 2:00 PM Central Time'],
    ['2023-01-28T14:00', '2023-01-28T14:00', undefined, 'January 28, 2:00 PM Central Time'],
    [
      '2023-01-28T22:00',
      '2023-01-29T01:00',
      undefined,
      'January 28, 10:00 PM – January 29, 1:00 AM Central Time',
    ],
    [
      '2023-01-28T22:00',
      '2023-01-29T01:00',
      'long',
      'Saturday, January 28, 10:00 PM – Sunday, January 29, 1:00 AM Central Time',
    ],
    [
      '2023-01-28T22:00',
      '2023-01-29T01:00',
      'short',
      'Sat, Jan 28, 10:00 PM – Sun, Jan 29, 1:00 AM Central Time',
    ],
    [
      '2023-01-28T22:00',
      '2023-01-29T01:00',
      'none',
      'January 28, 10:00 PM – January 29, 1:00 AM Central Time',
    ],
    [
      '2023-01-27T08:00',
      '2023-01-30T17:00',
      undefined,
      'January 27, 8:00 AM – January 30, 5:00 PM Central Time',
    ],
    ['2023-01-28', '', undefined, 'January 28'],
    ['2023-01-28', '2023-01-28', 'long', 'Saturday, January 28'],
    ['2023-01-28', '', 'short', 'Sat, Jan 28'],
    ['2023-01-28', '', 'none', ''],
    ['2023-01-27', '2023-01-30', undefined, 'January 27–30'],
    ['2023-01-27', '2023-01-30', 'long', 'January 27–30'],
    ['2023-01-27', '2023-01-30', 'short', 'Jan 27–30'],
    ['2023-01-30', '2023-02-02', undefined, 'January 30 – February 2'],
    ['2023-01-01', '2023-01-02', undefined, 'January 1–2'],
    ['2023-03-11', '2023-03-12', undefined, 'March 11–12'],
    ['2023-11-04', '2023-11-05', undefined, 'November 4–5'],
  ];
  for (const [start, end, day, words] of table) {
    it(`is "${words}" from ${start} to ${end || 'no end'}, day ${day ?? 'as usual'}`, () => {
      const options = {locale: US, now: NOW, ...(day && {day})};
      expect(spanWords(spanOf(start, end), options)).to.equal(printed(words));
    });
  }

  const otherYears: readonly [start: string, end: string, day: DayStyle, words: string][] = [
    [
      '2023-01-28T10:00',
      '2023-01-28T11:15',
      'long',
      'Saturday, January 28, 2023, 10:00–11:15 AM Central Time',
    ],
    [
      '2023-01-28T10:00',
      '2023-01-28T11:15',
      'plain',
      'January 28, 2023, 10:00–11:15 AM Central Time',
    ],
    ['2023-01-28T10:00', '', 'short', 'Sat, Jan 28, 2023, 10:00 AM Central Time'],
    ['2023-01-28T10:00', '2023-01-28T11:15', 'none', '10:00–11:15 AM Central Time'],
    ['2023-01-28', '', 'plain', 'January 28, 2023'],
    ['2023-01-27', '2023-01-30', 'plain', 'January 27–30, 2023'],
    ['2023-01-30', '2023-02-02', 'plain', 'January 30 – February 2, 2023'],
    ['2026-12-30', '2027-01-02', 'plain', 'December 30, 2026 – January 2, 2027'],
    ['2026-12-31', '', 'plain', 'December 31'],
  ];
  for (const [start, end, day, words] of otherYears) {
    it(`is "${words}" when read in 2026`, () => {
      const span = spanOf(start, end);
      expect(spanWords(span, {locale: US, now: LATER, day})).to.equal(printed(words));
    });
  }

  it('says the year by the clocks of the zone, not by UTC', () => {
    const eve = spanOf('2023-12-31T20:00', '2023-12-31T21:00');
    const words = (now: string): string => spanWords(eve, {locale: US, now: Date.parse(now)});
    expect(words('2024-01-01T05:59Z')).to.equal(printed('December 31, 8:00–9:00 PM Central Time'));
    expect(words('2024-01-01T06:00Z')).to.equal(
      printed('December 31, 2023, 8:00–9:00 PM Central Time'),
    );
  });

  it('is read on the clocks of another zone when asked', () => {
    const span = spanOf('2023-01-28T15:00', '2023-01-28T16:15');
    const options = {locale: US, now: NOW, zone: 'America/Denver'};
    expect(spanWords(span, options)).to.equal(printed('January 28, 2:00–3:15 PM Mountain Time'));
    expect(spanWords(span, {...options, withZone: false, day: 'none'})).to.equal(
      printed('2:00–3:15 PM'),
    );
  });

  it('never moves a day to another zone', () => {
    const span = spanOf('2023-01-28', '');
    expect(spanWords(span, {locale: US, now: NOW, zone: 'Asia/Kolkata'})).to.equal('January 28');
    expect(spanWords(span, {locale: US, now: NOW, zone: 'Pacific/Honolulu'})).to.equal(
      'January 28',
    );
  });

  it('does not throw when the end lies before the start', () => {
    const span = {...spanOf('2023-01-28T10:00', '2023-01-28T11:15'), endsAt: 0};
    expect(spanWords(span, {locale: US, now: NOW})).to.equal(
      printed('January 28, 10:00 AM Central Time'),
    );
  });

  it('tells a day long before there were time zones as it was stated', () => {
    const span = spanOf('1876-10-06', '', 'America/New_York');
    expect(spanWords(span, {locale: US, now: NOW})).to.equal('October 6, 1876');
  });
});

describe('hours in words', () => {
  for (const [start, end, words] of [
    ['2023-01-28T10:00', '2023-01-28T11:15', '10:00–11:15 AM'],
    ['2023-01-28T09:00', '2023-01-28T12:00', '9:00 AM–12:00 PM'],
    ['2023-01-28T14:00', '', '2:00 PM'],
    ['2023-01-28T22:00', '2023-01-29T01:00', 'January 28, 10:00 PM – January 29, 1:00 AM'],
    ['2023-01-28', '', ''],
  ] as const) {
    it(`are "${words}" from ${start} to ${end || 'no end'}`, () => {
      expect(hoursWords(spanOf(start, end), US)).to.equal(printed(words));
    });
  }

  it('are those of the viewer when asked', () => {
    const span = spanOf('2023-01-28T10:00', '2023-01-28T11:15');
    expect(hoursWords(span, US, 'Asia/Kolkata')).to.equal(printed('9:30–10:45 PM'));
  });
});

describe('formatters', () => {
  it('are made once for a zone and a kind of words, however many spans are worded', () => {
    const spans = Array.from({length: 300}, (_, i) => {
      const startsAt = NOW + i * 25 * HOUR;
      const endsAt = startsAt + HOUR;
      const known = {endStated: true, dateOnly: false, allDay: false, zone: 'America/Menominee'};
      return {startsAt, endsAt, ...known};
    });
    const made = formattersMade(() => {
      for (const span of spans) {
        spanWords(span, {locale: US, now: NOW});
        dateBlock(span.startsAt, span.zone, US, NOW);
      }
    });
    // The zone itself and its offsets 2, the leaf 2 (with the year and without), the zone's name 1, the phrase 2.
    expect(made).to.be.within(5, 8);
    expect(formattersMade(() => spanWords(spans[0] as Span, {locale: US, now: NOW}))).to.equal(0);
  });
});
