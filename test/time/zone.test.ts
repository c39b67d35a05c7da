import {expect} from 'chai';
import {isTimeZone, offsetAt, sameTime, wallAt, wallToInstant} from '../../src/time/zone.ts';
import {DAY, formattersMade, HOUR, intlWall, iso, seeded, ZONES} from './zone-support.ts';

type Wall = readonly [year: number, month1: number, day: number, hour?: number, minute?: number];

describe('time zones', () => {
  for (const name of [...ZONES, 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'US/Central']) {
    it(`knows ${name}`, () => {
      expect(isTimeZone(name)).to.equal(true);
    });
  }

  for (const name of [
    '',
    ' ',
    'EST',
    'CST6CDT',
    'Central',
    'Central Standard Time',
    '+05:00',
    '-06:00',
    'GMT',
    'America/Foo',
    'America/',
    'UTC/',
    ' UTC',
    'UTC\n',
    'toString',
    '__proto__',
    'constructor/name',
    'America/New_York '.repeat(500),
  ]) {
    it(`refuses ${JSON.stringify(name.slice(0, 40))}`, () => {
      expect(isTimeZone(name)).to.equal(false);
      expect(offsetAt(name, 0)).to.be.NaN;
    });
  }

  it('answers a name that was asked before without making a formatter', () => {
    isTimeZone('America/Boise');
    isTimeZone('America/Nowhere');
    const made = formattersMade(() => {
      for (let i = 0; i < 1000; i++) {
        isTimeZone('America/Boise');
        isTimeZone('America/Nowhere');
      }
    });
    expect(made).to.equal(0);
  });
});

describe('offsets', () => {
  const january = Date.UTC(2023, 0, 28);
  const july = Date.UTC(2023, 6, 28);
  const table: readonly [zone: string, january: number, july: number][] = [
    ['America/New_York', -300, -240],
    ['America/Chicago', -360, -300],
    ['America/Denver', -420, -360],
    ['America/Phoenix', -420, -420],
    ['America/Anchorage', -540, -480],
    ['Pacific/Honolulu', -600, -600],
    ['America/Puerto_Rico', -240, -240],
    ['Pacific/Guam', 600, 600],
    ['Asia/Kolkata', 330, 330],
    ['Asia/Kathmandu', 345, 345],
    ['America/St_Johns', -210, -150],
    ['Australia/Lord_Howe', 660, 630],
    ['Pacific/Apia', 780, 780],
    ['Europe/London', 0, 60],
    ['UTC', 0, 0],
    ['Etc/GMT+5', -300, -300],
  ];
  for (const [zone, winter, summer] of table) {
    it(`are right in ${zone}`, () => {
      expect([offsetAt(zone, january), offsetAt(zone, july)]).to.deep.equal([winter, summer]);
    });
  }

  it('change at the very millisecond', () => {
    const change = Date.UTC(2023, 2, 12, 7);
    expect(offsetAt('America/New_York', change - 1)).to.equal(-300);
    expect(offsetAt('America/New_York', change)).to.equal(-240);
  });

  for (const zone of ZONES) {
    it(`agree with Intl in ${zone} at any time`, () => {
      const random = seeded(zone.length);
      for (let i = 0; i < 400; i++) {
        const at = Math.floor(Date.UTC(1972, 0) + random() * 75 * 365 * DAY);
        const shown = intlWall(zone, at);
        expect(wallAt(zone, at - (at % 1000)), iso(at)).to.equal(shown);
      }
    });
  }

  it('follow a daylight saving time of one week', () => {
    for (let at = Date.UTC(2000, 9, 1); at < Date.UTC(2000, 10, 1); at += 3 * HOUR) {
      expect(wallAt('America/Recife', at), iso(at)).to.equal(intlWall('America/Recife', at));
    }
  });

  it('follow the zones that pause daylight saving for Ramadan', () => {
    for (let at = Date.UTC(2010, 3); at < Date.UTC(2010, 10); at += 6 * HOUR) {
      expect(wallAt('Africa/Cairo', at), iso(at)).to.equal(intlWall('Africa/Cairo', at));
    }
  });

  it('are not a number for what is no instant', () => {
    for (const at of [NaN, Infinity, 9e15]) {
      expect(offsetAt('Etc/GMT+10', at), String(at)).to.be.NaN;
    }
  });

  it('are there for the far past and the far future', () => {
    expect(offsetAt('America/New_York', Date.UTC(9999, 6, 1))).to.equal(-240);
    expect(offsetAt('America/New_York', -62e12)).to.be.closeTo(-296, 0.1);
  });

  it('stay right when far more is asked for than is kept', () => {
    for (let i = 0; i < 700; i++) isTimeZone(`Nowhere/Place${i}`);
    for (let i = -4500; i < 4500; i += 1) offsetAt('America/Denver', i * 7 * DAY);
    expect(isTimeZone('Nowhere/Place1')).to.equal(false);
    expect(offsetAt('America/Denver', january)).to.equal(-420);
    expect(offsetAt('America/Denver', july)).to.equal(-360);
  });

  it('are kept: ten thousand times cost two formatters', () => {
    const made = formattersMade(() => {
      for (let i = 0; i < 10_000; i++) offsetAt('Europe/Lisbon', Date.UTC(2023, 0) + i * HOUR);
    });
    expect(made).to.be.at.most(2);
  });
});

describe('wall times', () => {
  const table: readonly [zone: string, wall: Wall, instant: string, why: string][] = [
    ['America/New_York', [2023, 3, 12, 1, 59], '2023-03-12T06:59Z', 'before the gap'],
    ['America/New_York', [2023, 3, 12, 2, 30], '2023-03-12T07:30Z', 'skipped'],
    ['America/New_York', [2023, 3, 12, 3, 0], '2023-03-12T07:00Z', 'after the gap'],
    ['America/New_York', [2023, 11, 5, 0, 59], '2023-11-05T04:59Z', 'before the overlap'],
    ['America/New_York', [2023, 11, 5, 1, 30], '2023-11-05T05:30Z', 'twice'],
    ['America/New_York', [2023, 11, 5, 2, 0], '2023-11-05T07:00Z', 'after the overlap'],
    ['America/New_York', [2026, 3, 8, 2, 30], '2026-03-08T07:30Z', 'skipped'],
    ['America/New_York', [2026, 11, 1, 1, 30], '2026-11-01T05:30Z', 'twice'],
    ['America/Chicago', [2023, 3, 12, 2, 30], '2023-03-12T08:30Z', 'skipped'],
    ['America/Chicago', [2023, 11, 5, 1, 30], '2023-11-05T06:30Z', 'twice'],
    ['America/Chicago', [2026, 3, 8, 2, 30], '2026-03-08T08:30Z', 'skipped'],
    ['America/Chicago', [2026, 11, 1, 1, 30], '2026-11-01T06:30Z', 'twice'],
    ['America/Denver', [2023, 3, 12, 2, 30], '2023-03-12T09:30Z', 'skipped'],
    ['America/Denver', [2026, 11, 1, 1, 30], '2026-11-01T07:30Z', 'twice'],
    ['America/Phoenix', [2023, 3, 12, 2, 30], '2023-03-12T09:30Z', 'no daylight saving'],
    ['America/Phoenix', [2026, 11, 1, 1, 30], '2026-11-01T08:30Z', 'no daylight saving'],
    ['America/Anchorage', [2023, 3, 12, 2, 30], '2023-03-12T11:30Z', 'skipped'],
    ['America/Anchorage', [2026, 11, 1, 1, 30], '2026-11-01T09:30Z', 'twice'],
    ['Pacific/Honolulu', [2023, 3, 12, 2, 30], '2023-03-12T12:30Z', 'no daylight saving'],
    ['America/Puerto_Rico', [2023, 11, 5, 1, 30], '2023-11-05T05:30Z', 'no daylight saving'],
    ['Pacific/Guam', [2026, 3, 8, 2, 30], '2026-03-07T16:30Z', 'the day before in UTC'],
    ['Asia/Kolkata', [2023, 3, 12, 2, 30], '2023-03-11T21:00Z', 'half an hour'],
    ['Australia/Lord_Howe', [2023, 10, 1, 2, 15], '2023-09-30T15:45Z', 'half an hour skipped'],
    ['Australia/Lord_Howe', [2023, 4, 2, 1, 45], '2023-04-01T14:45Z', 'half an hour twice'],
    ['Australia/Lord_Howe', [2026, 10, 4, 2, 15], '2026-10-03T15:45Z', 'half an hour skipped'],
    ['Australia/Lord_Howe', [2026, 4, 5, 1, 45], '2026-04-04T14:45Z', 'half an hour twice'],
    ['Pacific/Apia', [2011, 12, 29, 23, 59], '2011-12-30T09:59Z', 'last minute before the day'],
    ['Pacific/Apia', [2011, 12, 30, 10, 0], '2011-12-30T20:00Z', 'a day that never was'],
    ['Pacific/Apia', [2011, 12, 31, 0, 0], '2011-12-30T10:00Z', 'first minute after the day'],
    ['Europe/London', [2023, 3, 26, 1, 30], '2023-03-26T01:30Z', 'skipped'],
    ['Europe/London', [2023, 10, 29, 1, 30], '2023-10-29T00:30Z', 'twice'],
    ['Europe/London', [2026, 3, 29, 1, 30], '2026-03-29T01:30Z', 'skipped'],
    ['Europe/London', [2026, 10, 25, 1, 30], '2026-10-25T00:30Z', 'twice'],
    ['UTC', [2026, 3, 8, 2, 30], '2026-03-08T02:30Z', 'the same'],
    ['UTC', [99, 2, 28], '0099-02-28T00:00Z', 'a year of two digits'],
    ['America/New_York', [9999, 12, 31, 12, 0], '9999-12-31T17:00Z', 'the last year'],
  ];
  for (const [zone, wall, instant, why] of table) {
    it(`${wall.join(' ')} in ${zone} is ${instant} (${why})`, () => {
      expect(iso(wallToInstant(zone, ...wall))).to.equal(iso(Date.parse(instant)));
    });
  }

  for (const zone of ZONES) {
    it(`show what was asked for, or what comes after the gap, in ${zone}`, () => {
      const random = seeded(zone.length + 100);
      const changes = [
        [2023, 2, 12],
        [2023, 10, 5],
        [2026, 2, 8],
        [2026, 10, 1],
      ] as const;
      for (let i = 0; i < 300; i++) {
        const [year, month, day] = changes[i % 4] ?? changes[0];
        const wall =
          i % 2
            ? Date.UTC(1975, 0) + Math.floor(random() * 60 * 365 * 24 * 60) * 60_000
            : Date.UTC(year, month, day - 1) + Math.floor(random() * 3 * 24 * 60) * 60_000;
        const date = new Date(wall);
        const at = wallToInstant(
          zone,
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
          date.getUTCHours(),
          date.getUTCMinutes(),
        );
        const moved = intlWall(zone, at) - wall;
        if (moved === 0) {
          // The first of two: the same wall time was not there in the three hours before.
          for (let before = 30; before <= 180; before += 30) {
            expect(intlWall(zone, at - before * 60_000), iso(wall)).to.not.equal(wall);
          }
        } else {
          // Skipped: later by exactly what the clock was moved on.
          const ahead = (instant: number): number => intlWall(zone, instant) - instant;
          expect(moved, iso(wall))
            .to.equal(ahead(at) - ahead(at - DAY))
            .and.above(0);
        }
      }
    });
  }

  it('are not a number in an unknown zone or for what is no time', () => {
    expect(wallToInstant('Mars/Olympus', 2023, 1, 28)).to.be.NaN;
    expect(wallToInstant('UTC', NaN, 1, 28)).to.be.NaN;
  });
});

describe('two zones', () => {
  const winter = [Date.UTC(2023, 0, 28, 16), Date.UTC(2023, 0, 28, 17)] as const;
  const summer = [Date.UTC(2023, 6, 28, 16), Date.UTC(2023, 6, 28, 17)] as const;

  it('show the same time when their clocks agree at both ends', () => {
    expect(sameTime('America/Denver', 'America/Phoenix', ...winter)).to.equal(true);
    expect(sameTime('America/New_York', 'America/Detroit', ...summer)).to.equal(true);
  });

  it('show different times when daylight saving parts them', () => {
    expect(sameTime('America/Denver', 'America/Phoenix', ...summer)).to.equal(false);
    expect(sameTime('America/Denver', 'America/Phoenix', winter[0], summer[1])).to.equal(false);
  });

  it('never agree when one is unknown', () => {
    expect(sameTime('UTC', 'Mars/Olympus', ...winter)).to.equal(false);
  });
});
