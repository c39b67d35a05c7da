import {expect} from 'chai';
import {groupEvents, type Grouping} from '../../src/select/group.ts';
import {feedWith, ids, type Data} from './support.ts';

const events: Data[] = [
  {start: '2026-05-31T22:30'},
  {start: '2026-05-31', end: '2026-06-02'},
  {start: '2026-06-01T09:00'},
  {start: '2027-06-01T09:00'},
  {dateText: 'In the autumn'},
  {},
  {dateText: 'Some day'},
];

const groups = (by: Grouping, zone?: string): readonly string[] =>
  groupEvents(feedWith(events).events, by, (item) => zone ?? item.zone).map(
    ({key, events: items}) => `${key}: ${ids(items)}`,
  );

describe('events in groups', () => {
  it('stand under their day', () => {
    expect(groups('day')).to.deep.equal([
      '2026-05-31: a b',
      '2026-06-01: c',
      '2027-06-01: d',
      'to-come: e g',
      'none: f',
    ]);
  });
  it('stand under their month, never under another year’s', () => {
    expect(groups('month')).to.deep.equal([
      '2026-05: a b',
      '2026-06: c',
      '2027-06: d',
      'to-come: e g',
      'none: f',
    ]);
  });
  it('stand in one group without a key where none is wanted', () => {
    expect(groups('none')).to.deep.equal([': a b c d e f g']);
  });
  it('stand under the day that the clocks of the shown zone have', () => {
    expect(groups('day', 'America/New_York').slice(0, 2)).to.deep.equal([
      '2026-05-31: a b',
      '2026-06-01: c',
    ]);
    expect(groups('month', 'Europe/London').slice(0, 3)).to.deep.equal([
      '2026-06: a c',
      '2026-05: b',
      '2027-06: d',
    ]);
  });
  it('are none where there are no events', () => {
    expect(groupEvents([], 'day', () => 'UTC')).to.deep.equal([]);
  });
});
