import {expect} from 'chai';
import {isForState, scopeEvents, type Scope} from '../../src/select/scope.ts';
import {HOUR} from '../time/zone-support.ts';
import {feedWith, ids, oneEvent, scopeOf, type Data} from './support.ts';

const NOW = Date.parse('2026-05-27T18:00Z');

const pick = (events: readonly Data[], scope: Partial<Scope>, now = NOW): string =>
  ids(scopeEvents(feedWith(events), scopeOf(scope), now).events);

describe('the states of an event', () => {
  const table: readonly [regions: readonly string[], states: readonly string[], shown: boolean][] =
    [
      [['US-IL'], [], true],
      [['US-IL'], ['US-IL'], true],
      [['US-OH'], ['US-IL'], false],
      [['US-OH', 'US-IL'], ['US-IL'], true],
      [['US-OH'], ['US-IL', 'US-OH'], true],
      [['US'], ['US-IL'], true],
      [['US', 'US-OH'], ['US-IL'], true],
      [[], ['US-IL'], true],
      [['CA'], ['US-CA'], false],
      [['CA-ON'], ['US-IL'], false],
    ];
  for (const [regions, states, shown] of table) {
    it(`${shown ? 'show' : 'hide'} [${regions.join()}] where [${states.join()}] is asked for`, () => {
      expect(isForState(oneEvent({regions}), states)).to.equal(shown);
    });
  }

  it('are not decided by the place or by being online', () => {
    const place = {locations: [{name: 'Library', address: {region: 'IL'}}]};
    expect(isForState(oneEvent({regions: ['US-OH'], ...place}), ['US-IL'])).to.equal(false);
    expect(isForState(oneEvent({regions: ['US-OH'], attendance: 'online'}), ['US-IL'])).to.equal(
      false,
    );
  });

  it('are those of the conference where a session says nothing', () => {
    const events = [{regions: ['US-OH']}, {partOf: 'a'}, {partOf: 'a', regions: ['US-IL']}];
    expect(pick(events, {states: ['US-IL']})).to.equal('c');
    expect(pick(events, {states: ['US-OH']})).to.equal('a b');
  });
});

describe('what a page asks for', () => {
  const events: Data[] = [
    {type: 'webinar', topics: ['Elections'], audiences: ['Trustees'], libraryTypes: ['public']},
    {type: 'workshop', topics: ['Book Challenges', 'elections'], libraryTypes: ['all']},
    {topics: ['Funding'], audiences: ['Library workers', 'trustees'], libraryTypes: ['school']},
  ];
  const table: readonly [scope: Partial<Scope>, found: string][] = [
    [{}, 'a b c'],
    [{types: ['webinar']}, 'a'],
    [{types: ['webinar', 'workshop']}, 'a b'],
    [{types: ['event']}, 'c'],
    [{types: ['party']}, ''],
    [{topics: ['elections']}, 'a b'],
    [{topics: ['book challenges', 'funding']}, 'b c'],
    [{audiences: ['trustees']}, 'a c'],
    [{libraryTypes: ['public']}, 'a b'],
    [{libraryTypes: ['tribal']}, 'b'],
    [{types: ['webinar'], topics: ['funding']}, ''],
    [{topics: ['elections'], libraryTypes: ['school']}, 'b'],
  ];
  for (const [scope, found] of table) {
    it(`is "${found}" with ${JSON.stringify(scope)}`, () => {
      expect(pick(events, scope)).to.equal(found);
    });
  }
});

describe('the period', () => {
  const events: Data[] = [
    {id: 'later', start: '2026-06-10T10:00'},
    {id: 'bare'},
    {id: 'long-ago', start: '2025-05-01'},
    {id: 'announced', dateText: 'In the autumn'},
    {id: 'live', start: '2026-05-27T12:30', end: '2026-05-27T14:00'},
    {id: 'just-ended', start: '2026-05-27T11:00', end: '2026-05-27T12:15'},
    {id: 'ended', start: '2026-05-27T10:00', end: '2026-05-27T12:00'},
    {id: 'recorded', recordings: [{url: 'https://video.example/1'}]},
    {id: 'today', start: '2026-05-27'},
    {id: 'recorded-text', dateText: 'Spring 2020', recordings: [{title: 'It'}]},
  ];
  it('upcoming is by start, keeps what ended within the hour, and puts the undated last', () => {
    expect(pick(events, {period: 'upcoming'})).to.equal('today just-ended live later announced');
  });
  it('past is latest first, with what has a recording and no date at the end', () => {
    expect(pick(events, {period: 'past'})).to.equal('ended long-ago recorded recorded-text');
  });
  it('all is by start, then what has none in the order of the feed', () => {
    expect(pick(events, {period: 'all'})).to.equal(
      'long-ago today ended just-ended live later bare announced recorded recorded-text',
    );
  });
  it('keeps the order of the feed where events start together', () => {
    const same = ['x', 'y', 'z'].map((id) => ({id, start: '2026-06-01T10:00'}));
    expect(pick(same, {period: 'upcoming'})).to.equal('x y z');
  });
  it('shows what is cancelled or postponed until it would have been over', () => {
    const off = [
      {...events[0], status: 'cancelled' as const},
      {id: 'off', start: '2026-05-27T09:00', status: 'postponed' as const},
    ];
    expect(pick(off, {period: 'upcoming'})).to.equal('later');
  });
});

describe('nothing to show', () => {
  const past: Data[] = [
    {id: 'old', start: '2024-01-01'},
    {id: 'recorded', recordings: [{title: 'It'}]},
    {id: 'new', start: '2026-05-01'},
  ];
  const reasonOf = (events: readonly Data[], scope: Partial<Scope>): unknown =>
    scopeEvents(feedWith(events), scopeOf(scope), NOW).reason;

  it('upcoming falls back to the latest past, and says so', () => {
    const scoped = scopeEvents(feedWith(past), scopeOf({period: 'upcoming'}), NOW);
    expect(ids(scoped.events)).to.equal('new old recorded');
    expect(scoped).to.include({latestPast: true, reason: 'nothing-upcoming'});
  });
  it('does not fall back while something is announced without a date', () => {
    const scoped = scopeEvents(
      feedWith([...past, {id: 'soon', dateText: 'Soon'}]),
      scopeOf({period: 'upcoming'}),
      NOW,
    );
    expect(ids(scoped.events)).to.equal('soon');
    expect(scoped.latestPast).to.equal(false);
    expect(scoped).not.to.have.property('reason');
  });
  it('is for want of any event', () => {
    for (const period of ['upcoming', 'past', 'all'] as const)
      expect(reasonOf([], {period})).to.equal('nothing-published');
  });
  it('is for the state only where another state has something of what was asked for', () => {
    const ohio = {regions: ['US-OH'], start: '2026-06-01T10:00', type: 'workshop'};
    const scope: Partial<Scope> = {states: ['US-IL'], period: 'upcoming'};
    expect(reasonOf([ohio], scope)).to.equal('nothing-for-state');
    expect(reasonOf([ohio], {...scope, types: ['webinar']})).to.equal('nothing-upcoming');
    expect(reasonOf([{...ohio, start: '2025-06-01T10:00'}], scope)).to.equal('nothing-upcoming');
  });
  it('is never for want of coming events where the past was asked for', () => {
    const ohio = {regions: ['US-OH'], start: '2026-06-01T10:00'};
    expect(reasonOf([ohio], {states: ['US-IL'], period: 'past'})).to.equal('nothing-upcoming');
  });
});

describe('until when a choice of events holds', () => {
  const events: Data[] = [
    {start: '2026-05-27T12:00', end: '2026-05-27T13:30'},
    {start: '2026-05-27T12:00', end: '2026-05-27T15:00'},
    {dateText: 'Soon'},
  ];
  const untilOf = (list: readonly Data[], scope: Partial<Scope>, now = NOW): number =>
    scopeEvents(feedWith(list), scopeOf(scope), now).until;

  it('is an hour after the next end', () => {
    const first = Date.parse('2026-05-27T19:30Z');
    expect(untilOf(events, {period: 'upcoming'})).to.equal(first);
    expect(untilOf(events, {period: 'past'})).to.equal(first);
    expect(untilOf(events, {period: 'upcoming'}, first)).to.equal(Date.parse('2026-05-27T21:00Z'));
  });
  it('is for ever where the hour does not matter', () => {
    expect(untilOf(events, {period: 'all'})).to.equal(Infinity);
    expect(untilOf([{dateText: 'Soon'}], {period: 'upcoming'})).to.equal(Infinity);
  });
  it('looks at other states’ events where they decide what is said', () => {
    const ohio = {regions: ['US-OH'], start: '2026-05-27T13:00', end: '2026-05-27T14:00'};
    const until = untilOf([ohio], {states: ['US-IL'], period: 'upcoming'});
    expect(until).to.equal(Date.parse('2026-05-27T19:00Z') + HOUR);
  });
});
