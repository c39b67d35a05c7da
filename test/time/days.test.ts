import {expect} from 'chai';
import {
  addDays,
  dayKey,
  dayStart,
  daysUntil,
  isoDateTime,
  minutesUntil,
  monthKey,
  nextDayStart,
  sameDay,
} from '../../src/time/days.ts';
import {DAY, formattersMade, HOUR, intlWall, iso, seeded, ZONES} from './zone-support.ts';

const at = (instant: string): number => Date.parse(instant);

describe('days', () => {
  const table: readonly [
    zone: string,
    instant: string,
    key: string,
    start: string,
    next: string,
  ][] = [
    ['UTC', '2023-01-28T10:00Z', '2023-01-28', '2023-01-28T00:00Z', '2023-01-29T00:00Z'],
    [
      'America/New_York',
      '2023-03-13T03:59Z',
      '2023-03-12',
      '2023-03-12T05:00Z',
      '2023-03-13T04:00Z',
    ],
    [
      'America/New_York',
      '2023-11-05T12:00Z',
      '2023-11-05',
      '2023-11-05T04:00Z',
      '2023-11-06T05:00Z',
    ],
    [
      'America/Chicago',
      '2026-03-08T06:00Z',
      '2026-03-08',
      '2026-03-08T06:00Z',
      '2026-03-09T05:00Z',
    ],
    [
      'America/Chicago',
      '2026-11-01T04:59Z',
      '2026-10-31',
      '2026-10-31T05:00Z',
      '2026-11-01T05:00Z',
    ],
    [
      'America/Phoenix',
      '2023-03-12T12:00Z',
      '2023-03-12',
      '2023-03-12T07:00Z',
      '2023-03-13T07:00Z',
    ],
    ['Pacific/Guam', '2022-12-31T14:00Z', '2023-01-01', '2022-12-31T14:00Z', '2023-01-01T14:00Z'],
    ['Asia/Kolkata', '2023-01-28T18:29Z', '2023-01-28', '2023-01-27T18:30Z', '2023-01-28T18:30Z'],
    [
      'Australia/Lord_Howe',
      '2023-10-01T00:00Z',
      '2023-10-01',
      '2023-09-30T13:30Z',
      '2023-10-01T13:00Z',
    ],
    [
      'America/Sao_Paulo',
      '2018-11-04T12:00Z',
      '2018-11-04',
      '2018-11-04T03:00Z',
      '2018-11-05T02:00Z',
    ],
    [
      'America/Sao_Paulo',
      '2018-11-03T12:00Z',
      '2018-11-03',
      '2018-11-03T03:00Z',
      '2018-11-04T03:00Z',
    ],
    ['Africa/Cairo', '2010-04-30T12:00Z', '2010-04-30', '2010-04-29T22:00Z', '2010-04-30T21:00Z'],
    ['Asia/Beirut', '2019-03-31T12:00Z', '2019-03-31', '2019-03-30T22:00Z', '2019-03-31T21:00Z'],
    ['Asia/Beirut', '2019-10-26T21:30Z', '2019-10-26', '2019-10-25T21:00Z', '2019-10-26T22:00Z'],
    ['America/Havana', '2019-11-03T12:00Z', '2019-11-03', '2019-11-03T04:00Z', '2019-11-04T05:00Z'],
    ['Pacific/Apia', '2011-12-30T09:00Z', '2011-12-29', '2011-12-29T10:00Z', '2011-12-30T10:00Z'],
    ['Pacific/Apia', '2011-12-30T10:00Z', '2011-12-31', '2011-12-30T10:00Z', '2011-12-31T10:00Z'],
  ];
  for (const [zone, instant, key, start, next] of table) {
    it(`at ${instant} in ${zone} it is ${key}, from ${start} to ${next}`, () => {
      const moment = at(instant);
      expect(dayKey(moment, zone)).to.equal(key);
      expect(monthKey(moment, zone)).to.equal(key.slice(0, 7));
      expect(iso(dayStart(moment, zone))).to.equal(iso(at(start)));
      expect(iso(nextDayStart(moment, zone))).to.equal(iso(at(next)));
    });
  }

  for (const zone of [...ZONES, 'America/Sao_Paulo', 'Asia/Beirut']) {
    it(`follow each other without a gap, and hold their instants, in ${zone}`, () => {
      const random = seeded(zone.length);
      for (let i = 0; i < 200; i++) {
        const moment = at('1995-01-01T00:00Z') + Math.floor(random() * 40 * 365 * DAY);
        const [start, next] = [dayStart(moment, zone), nextDayStart(moment, zone)];
        expect(moment, iso(moment)).to.be.at.least(start).and.below(next);
        expect(dayStart(next, zone), iso(moment)).to.equal(next);
        expect(nextDayStart(start - 1, zone), iso(moment)).to.equal(start);
        expect(dayKey(moment, zone)).to.equal(iso(intlWall(zone, moment)).slice(0, 10));
      }
    });
  }

  it('are counted on the calendar, whatever the hours', () => {
    const zone = 'America/New_York';
    const now = at('2023-03-11T23:00-05:00');
    expect(daysUntil(at('2023-03-11T00:00-05:00'), now, zone)).to.equal(0);
    expect(daysUntil(at('2023-03-12T00:00-05:00'), now, zone)).to.equal(1);
    expect(daysUntil(at('2023-03-12T23:59-04:00'), now, zone)).to.equal(1);
    expect(daysUntil(at('2023-03-13T00:00-04:00'), now, zone)).to.equal(2);
    expect(daysUntil(at('2023-03-10T23:59-05:00'), now, zone)).to.equal(-1);
  });

  it('are added at the same time of day, across a change of the clocks', () => {
    const saturday = at('2023-03-11T10:00-05:00');
    expect(iso(addDays(saturday, 1, 'America/New_York'))).to.equal('2023-03-12T14:00:00.000Z');
    expect(iso(addDays(saturday, -1, 'America/New_York'))).to.equal('2023-03-10T15:00:00.000Z');
    expect(addDays(saturday, 0, 'America/New_York')).to.equal(saturday);
    expect(addDays(saturday, 1, 'UTC') - saturday).to.equal(DAY);
  });

  it('differ between zones around midnight', () => {
    const late = at('2023-01-28T23:30-06:00');
    expect(sameDay(late, 'America/Chicago', 'America/New_York')).to.equal(false);
    expect(sameDay(late - 2 * HOUR, 'America/Chicago', 'America/New_York')).to.equal(true);
  });

  it('of ten thousand items need no formatter once the zone is known', () => {
    dayKey(0, 'America/Denver');
    const made = formattersMade(() => {
      for (let i = 0; i < 10_000; i++) {
        const moment = Date.UTC(2023, 0) + i * HOUR;
        dayKey(moment, 'America/Denver');
        dayStart(moment, 'America/Denver');
        nextDayStart(moment, 'America/Denver');
      }
    });
    expect(made).to.equal(0);
  });

  it('have no key, and throw nothing, for what is no time or in no zone', () => {
    expect(dayKey(NaN, 'UTC')).to.equal('');
    expect(monthKey(0, 'Mars/Olympus')).to.equal('');
    expect(dayStart(NaN, 'UTC')).to.be.NaN;
    expect(nextDayStart(0, 'Mars/Olympus')).to.be.NaN;
    expect(isoDateTime(NaN, false, 'UTC')).to.equal('');
    expect(isoDateTime(Infinity, true, 'UTC')).to.equal('');
  });
});

describe('minutes left', () => {
  for (const [left, minutes] of [
    [600_000, 10],
    [599_999, 10],
    [540_001, 10],
    [540_000, 9],
    [1, 1],
    [0, 0],
    [-60_000, -1],
  ] as const) {
    it(`are ${minutes} when ${left} ms are left`, () => {
      expect(minutesUntil(1e12 + left, 1e12)).to.equal(minutes);
    });
  }
});

describe('the machine-readable time', () => {
  const moment = at('2023-01-28T16:00:30Z');
  for (const [zone, text] of [
    ['America/Chicago', '2023-01-28T10:00-06:00'],
    ['America/St_Johns', '2023-01-28T12:30-03:30'],
    ['Asia/Kathmandu', '2023-01-28T21:45+05:45'],
    ['Pacific/Apia', '2023-01-29T05:00+13:00'],
    ['UTC', '2023-01-28T16:00+00:00'],
  ] as const) {
    it(`carries the offset of ${zone}`, () => {
      expect(isoDateTime(moment, false, zone)).to.equal(text);
      expect(Date.parse(text)).to.equal(at('2023-01-28T16:00Z'));
    });
  }

  it('is the day alone when only the day is known', () => {
    expect(isoDateTime(at('2023-01-28T06:00Z'), true, 'America/Chicago')).to.equal('2023-01-28');
  });
});
