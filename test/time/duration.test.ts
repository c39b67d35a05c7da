import {expect} from 'chai';
import {readDuration} from '../../src/time/duration.ts';
import {DAY, HOUR} from './zone-support.ts';

describe('reading a duration', () => {
  for (const [text, ms] of [
    ['PT1H', HOUR],
    ['PT1H15M', 1.25 * HOUR],
    ['PT90M', 1.5 * HOUR],
    ['PT30S', 30_000],
    ['PT1H2M3S', 3_723_000],
    ['P1D', DAY],
    ['P2DT12H', 2.5 * DAY],
    ['P2W', 14 * DAY],
    ['PT0S', 0],
    ['P007D', 7 * DAY],
  ] as const) {
    it(`reads ${text}`, () => {
      expect(readDuration(text)).to.equal(ms);
    });
  }

  for (const text of [
    '',
    'P',
    'PT',
    'P1DT',
    'P1Y',
    'P1M',
    'P1W2D',
    'PT1.5H',
    'PT1M1H',
    '-PT1H',
    'pt1h',
    'PT1H ',
    '1H',
    '90',
    '01:30',
    `P${'9'.repeat(400)}D`,
    'P100000001D',
  ]) {
    it(`refuses ${JSON.stringify(text.slice(0, 20))}`, () => {
      expect(readDuration(text)).to.equal(undefined);
    });
  }
});
