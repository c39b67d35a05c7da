import {expect} from 'chai';
import {readInstant, readWhen, whenForm} from '../../src/time/when.ts';
import {iso} from './zone-support.ts';

const CENTRAL = 'America/Chicago';

describe('reading when', () => {
  const table: readonly [text: string, zone: string, instant: string, dateOnly: boolean][] = [
    ['2023-01-28', CENTRAL, '2023-01-28T06:00Z', true],
    ['2024-02-29', CENTRAL, '2024-02-29T06:00Z', true],
    ['2000-02-29', 'UTC', '2000-02-29T00:00Z', true],
    ['2023-01-28', 'Pacific/Guam', '2023-01-27T14:00Z', true],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00Z', true],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00Z', true],
    ['2023-01-28T10:00', CENTRAL, '2023-01-28T16:00Z', false],
    ['2023-07-28T10:00', CENTRAL, '2023-07-28T15:00Z', false],
    ['2023-01-28T10:00:30', CENTRAL, '2023-01-28T16:00:30Z', false],
    ['2023-01-28T10:00:30.5', CENTRAL, '2023-01-28T16:00:30.500Z', false],
    ['2023-01-28T10:00:30.12', CENTRAL, '2023-01-28T16:00:30.120Z', false],
    ['2023-01-28T10:00:30.123999999', CENTRAL, '2023-01-28T16:00:30.123Z', false],
    ['2023-03-12T02:30', CENTRAL, '2023-03-12T08:30Z', false],
    ['2023-11-05T01:30', CENTRAL, '2023-11-05T06:30Z', false],
    ['2023-01-28T10:00-06:00', CENTRAL, '2023-01-28T16:00Z', false],
    ['2023-01-28T10:00:00-06:00', 'Asia/Kolkata', '2023-01-28T16:00Z', false],
    ['2023-01-28T00:00Z', CENTRAL, '2023-01-28T00:00Z', false],
    ['2023-01-28T21:30+05:30', CENTRAL, '2023-01-28T16:00Z', false],
    ['2023-01-28T16:00+00:00', CENTRAL, '2023-01-28T16:00Z', false],
    ['2023-01-28T23:59:59.9-12:00', CENTRAL, '2023-01-29T11:59:59.900Z', false],
    ['0001-01-01', 'UTC', '0001-01-01T00:00Z', true],
    ['0099-12-31T23:59', 'UTC', '0099-12-31T23:59Z', false],
    ['0099-12-31T23:59Z', CENTRAL, '0099-12-31T23:59Z', false],
    ['9999-12-31T23:59', 'UTC', '9999-12-31T23:59Z', false],
    ['1876-10-06', 'America/New_York', '1876-10-06T04:56:02Z', true],
  ];
  for (const [text, zone, instant, dateOnly] of table) {
    it(`reads ${text} in ${zone} as ${instant}`, () => {
      const moment = readWhen(text, zone);
      expect(moment).to.deep.equal({at: Date.parse(instant), dateOnly});
    });
  }

  const broken = [
    '',
    '2023',
    '2023-01',
    '2023-02-29',
    '2023-02-30',
    '2023-04-31',
    '1900-02-29',
    '2019-05-00',
    '2019-00-05',
    '2019-13-01',
    '2023-01-32',
    '0000-01-01',
    '10000-01-01',
    '-2023-01-28',
    '2023-1-28',
    '2024-05-14T9:55',
    '2023-01-28T24:00',
    '2023-01-28T10:60',
    '2023-01-28T10:99Z',
    '2023-99-99T10:00',
    '2023-00-10T10:00Z',
    '2023-01-28T99:00',
    '2023-01-28T10:00+99:99',
    '2023-01-28T10:00:99.5Z',
    '2023-01-28T10:00:60',
    '2023-01-28T10:00.5',
    '2023-01-28T10',
    '2023-01-28T',
    '2023-01-28 10:00',
    '2023-01-28t10:00',
    '2023-01-28T10:00z',
    '2023-01-28T10:00-0600',
    '2023-01-28T10:00-06',
    '2023-01-28T10:00+24:00',
    '2023-01-28T10:00+05:60',
    '2023-01-28Z',
    '2023-02-29T10:00Z',
    '2023-02-29T10:00',
    ' 2023-01-28',
    '2023-01-28\n',
    '2023-01-28T10:00 ',
    '20230128',
    '28.01.2023',
    'January 28, 2023',
    '31 Feb',
    '٢٠٢٣-٠١-٢٨',
    `2023-01-28T10:00:00.${'1'.repeat(100_000)}x`,
  ];
  for (const text of broken) {
    it(`refuses ${JSON.stringify(text.slice(0, 40))}`, () => {
      expect(readWhen(text, 'UTC')).to.equal(undefined);
      expect(readInstant(text)).to.equal(undefined);
    });
  }

  it('refuses a day or a wall time in an unknown zone, and reads an instant there', () => {
    expect(readWhen('2023-01-28', 'America/Foo')).to.equal(undefined);
    expect(readWhen('2023-01-28T10:00', '')).to.equal(undefined);
    expect(readWhen('2023-01-28T10:00Z', '')?.at).to.equal(Date.UTC(2023, 0, 28, 10));
  });

  it('reads the days of a whole year, and none that is not there', () => {
    let days = 0;
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= 31; day++) {
        const text = `2023-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const moment = readWhen(text, 'UTC');
        if (!moment) continue;
        days++;
        expect(iso(moment.at).slice(0, 10)).to.equal(text);
      }
    }
    expect(days).to.equal(365);
  });
});

describe('the form of a when', () => {
  for (const [text, form] of [
    ['2023-01-28', 'date'],
    ['2023-01-28T10:00', 'wall'],
    ['2023-01-28T10:00:30.5', 'wall'],
    ['2023-01-28T10:00Z', 'instant'],
    ['2023-01-28T10:00:30-06:00', 'instant'],
    ['2023-01-28T10:00 CST', undefined],
    ['tomorrow', undefined],
  ] as const) {
    it(`of ${text} is ${form}`, () => {
      expect(whenForm(text)).to.equal(form);
    });
  }
});

describe('reading an instant', () => {
  it('needs Z or an offset', () => {
    expect(readInstant('2023-01-28T10:00:00Z')).to.equal(Date.UTC(2023, 0, 28, 10));
    expect(readInstant('2023-01-28T10:00:00.250-06:00')).to.equal(
      Date.UTC(2023, 0, 28, 16, 0, 0, 250),
    );
    expect(readInstant('2023-01-28T10:00')).to.equal(undefined);
    expect(readInstant('2023-01-28')).to.equal(undefined);
  });
});
