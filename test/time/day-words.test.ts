import {expect} from 'chai';
import {dateBlock, dayWords, monthWords, zoneWords} from '../../src/time/words.ts';

const CENTRAL = 'America/Chicago';
const US = 'en-US';
const NOW = Date.parse('2023-01-10T12:00Z');
const LATER = Date.parse('2026-11-24T12:00Z');

describe('a day in words', () => {
  const saturday = Date.parse('2023-01-28T16:00Z');

  it('is long, short or plain', () => {
    const words = (style: 'long' | 'short' | 'plain'): string =>
      dayWords(saturday, CENTRAL, US, NOW, style);
    expect(words('long')).to.equal('Saturday, January 28');
    expect(words('short')).to.equal('Sat, Jan 28');
    expect(words('plain')).to.equal('January 28');
  });

  it('has the year when it is not the current one', () => {
    expect(dayWords(saturday, CENTRAL, US, LATER)).to.equal('Saturday, January 28, 2023');
    expect(dayWords(saturday, CENTRAL, US, LATER, 'short')).to.equal('Sat, Jan 28, 2023');
    expect(dayWords(LATER, CENTRAL, US, saturday, 'plain')).to.equal('November 24, 2026');
  });

  it('is that of the zone', () => {
    const late = Date.parse('2023-01-29T05:30Z');
    expect(dayWords(late, CENTRAL, US, NOW)).to.equal('Saturday, January 28');
    expect(dayWords(late, 'Pacific/Guam', US, NOW)).to.equal('Sunday, January 29');
  });

  it('makes a calendar leaf', () => {
    expect(dateBlock(saturday, CENTRAL, US, NOW)).to.deep.equal({
      weekday: 'Sat',
      day: '28',
      month: 'Jan',
      year: '',
    });
    expect(dateBlock(Date.parse('2026-09-01T02:00Z'), CENTRAL, US, NOW)).to.deep.equal({
      weekday: 'Mon',
      day: '31',
      month: 'Aug',
      year: '2026',
    });
  });

  it('belongs to a month, always with its year', () => {
    expect(monthWords(saturday, CENTRAL, US)).to.equal('January 2023');
    expect(monthWords(Date.parse('2023-02-01T05:59Z'), CENTRAL, US)).to.equal('January 2023');
  });
});

describe('a zone in words', () => {
  for (const [zone, words] of [
    ['America/New_York', 'Eastern Time'],
    ['America/Chicago', 'Central Time'],
    ['America/Denver', 'Mountain Time'],
    ['America/Phoenix', 'Mountain Standard Time'],
    ['America/Los_Angeles', 'Pacific Time'],
    ['America/Anchorage', 'Alaska Time'],
    ['Pacific/Honolulu', 'Hawaii-Aleutian Standard Time'],
    ['America/Puerto_Rico', 'Atlantic Standard Time'],
    ['Pacific/Guam', 'Chamorro Standard Time'],
    ['Asia/Kolkata', 'India Standard Time'],
    ['Europe/London', 'United Kingdom Time'],
    ['Australia/Lord_Howe', 'Lord Howe Time'],
    ['UTC', 'Coordinated Universal Time'],
    ['Etc/UTC', 'Coordinated Universal Time'],
    ['Etc/GMT+5', 'GMT-05:00'],
  ] as const) {
    it(`is ${words} for ${zone}, in winter and in summer`, () => {
      expect(zoneWords(Date.UTC(2023, 0, 28), zone, US)).to.equal(words);
      expect(zoneWords(Date.UTC(2023, 6, 28), zone, US)).to.equal(words);
    });
  }
});
