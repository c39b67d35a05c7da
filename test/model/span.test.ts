import {expect} from 'chai';
import type {EventData} from '../../src/model/contract.generated.ts';
import {feedOf} from '../fixtures/build.ts';
import {saidOf} from './support.ts';

const HOUR = 3_600_000;

const read = (when: Partial<EventData>) => feedOf([{id: 'a', title: 'A', ...when}]);
const spanOf = (when: Partial<EventData>) => read(when).events[0]?.span;

describe('when an event is', () => {
  it('runs from start to end in all three forms', () => {
    const expected = {
      startsAt: Date.parse('2026-05-27T15:00Z'),
      endsAt: Date.parse('2026-05-27T16:15Z'),
      endStated: true,
      dateOnly: false,
      allDay: false,
      zone: 'America/Chicago',
    };
    expect(spanOf({start: '2026-05-27T10:00', end: '2026-05-27T11:15'})).to.deep.equal(expected);
    expect(spanOf({start: '2026-05-27T15:00Z', end: '2026-05-27T12:15-04:00'})).to.deep.equal(
      expected,
    );
    expect(spanOf({start: '2026-05-27T10:00', duration: 'PT75M'})).to.deep.equal(expected);
  });

  it('ends with its last day when only days are known', () => {
    expect(spanOf({start: '2026-05-27', end: '2026-05-29', allDay: true})).to.deep.equal({
      startsAt: Date.parse('2026-05-27T05:00Z'),
      endsAt: Date.parse('2026-05-30T05:00Z'),
      endStated: true,
      dateOnly: true,
      allDay: true,
      zone: 'America/Chicago',
    });
    expect(spanOf({start: '2026-05-27', end: '2026-05-27'})?.endsAt).to.equal(
      Date.parse('2026-05-28T05:00Z'),
    );
  });

  it('lasts an hour, or its day, when no end is stated', () => {
    const timed = spanOf({start: '2026-05-27T10:00'});
    expect(timed).to.include({endStated: false, allDay: false});
    expect((timed?.endsAt ?? 0) - (timed?.startsAt ?? 0)).to.equal(HOUR);
    const day = spanOf({start: '2026-11-01'});
    expect(day).to.include({endStated: false, dateOnly: true, allDay: false});
    expect((day?.endsAt ?? 0) - (day?.startsAt ?? 0)).to.equal(25 * HOUR);
  });

  it('counts days of a duration on the calendar, also over a change of the clocks', () => {
    const days = (start: string, duration: string): string =>
      new Date(spanOf({start, duration})?.endsAt ?? NaN).toISOString().slice(0, 16);
    expect(days('2026-05-27', 'P1D')).to.equal('2026-05-28T05:00');
    expect(days('2026-03-08', 'P1D')).to.equal('2026-03-09T05:00');
    expect(days('2026-11-01', 'P1D')).to.equal('2026-11-02T06:00');
    expect(days('2026-03-07', 'P1W')).to.equal('2026-03-14T05:00');
    expect(days('2026-05-27', 'PT3H')).to.equal('2026-05-28T05:00');
  });

  it('may end when it starts', () => {
    const span = spanOf({start: '2026-05-27T10:00', end: '2026-05-27T10:00'});
    expect(span?.endsAt).to.equal(span?.startsAt);
    expect(span?.endStated).to.equal(true);
  });

  it('goes over midnight and over the end of summer time', () => {
    const span = spanOf({start: '2026-10-31T23:30', end: '2026-11-01T03:00'});
    expect((span?.endsAt ?? 0) - (span?.startsAt ?? 0)).to.equal(4.5 * HOUR);
  });

  it('is the year 1970 as well as any other', () => {
    expect(spanOf({start: '1970-01-01T00:00Z'})?.startsAt).to.equal(0);
    expect(spanOf({start: '1970-01-01T00:00Z', end: '1970-01-01T00:00Z'})).to.include({
      endsAt: 0,
      endStated: true,
    });
  });
});

describe('an end that cannot be right', () => {
  const cases: readonly [string, Partial<EventData>][] = [
    ['before the start', {start: '2026-05-27T10:00', end: '2026-05-27T09:00'}],
    ['on an earlier day', {start: '2026-05-27', end: '2026-05-26'}],
    ['a day after a time', {start: '2026-05-27T10:00', end: '2026-05-28'}],
    ['an instant after a wall time', {start: '2026-05-27T10:00', end: '2026-05-27T19:00Z'}],
    ['a time after a day', {start: '2026-05-27', end: '2026-05-27T19:00'}],
  ];
  for (const [name, when] of cases) {
    it(`is left out, not the event: ${name}`, () => {
      const feed = read(when);
      expect(feed.events[0]?.span?.endStated).to.equal(false);
      expect(saidOf(feed)).to.deep.equal(['events[0].end does not fit the start']);
    });
  }

  it('gives way to a duration beside it', () => {
    const feed = read({start: '2026-05-27T10:00', end: '2026-05-27T12:00', duration: 'PT30M'});
    const span = feed.events[0]?.span;
    expect((span?.endsAt ?? 0) - (span?.startsAt ?? 0)).to.equal(HOUR / 2);
    expect(saidOf(feed)).to.deep.equal(['events[0].end does not fit the start']);
  });

  it('is left out when it is no date at all', () => {
    const feed = read({start: '2026-05-27T10:00', end: '2026-05-32'});
    expect(feed.events[0]?.span?.endStated).to.equal(false);
    expect(saidOf(feed)).to.deep.equal(['events[0].end is not a date']);
  });

  it('says so when there is no start', () => {
    const feed = read({end: '2026-05-27'});
    expect(feed.events[0]?.span).to.equal(undefined);
    expect(saidOf(feed)).to.deep.equal(['events[0].end does not fit the start']);
  });
});

describe('a whole day', () => {
  it('is claimed for days only', () => {
    expect(spanOf({start: '2026-05-27T10:00', allDay: true})?.allDay).to.equal(false);
    expect(spanOf({start: '2026-05-27', allDay: false})?.allDay).to.equal(false);
    expect(spanOf({start: '2026-05-27', allDay: true})?.allDay).to.equal(true);
  });
});
