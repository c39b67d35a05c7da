import {expect} from 'chai';
import {scopeEvents, type Scope, type Scoped} from '../../src/select/scope.ts';
import {feedWith, ids, scopeOf, type Data} from './support.ts';

const BEFORE = Date.parse('2023-01-01T00:00Z');

/** A conference of four days, `main`, with so many sessions a morning apart, `s0`, `s1` … */
const conference = (sessions: number, main: Data = {}): Data[] => [
  {id: 'main', type: 'conference', start: '2023-01-27', end: '2023-01-30', ...main},
  ...Array.from({length: sessions}, (_, at): Data => ({
    id: `s${at}`,
    type: 'session',
    partOf: 'main',
    start: `2023-01-28T${String(8 + at).padStart(2, '0')}:00`,
  })),
];
const scoped = (events: readonly Data[], scope: Partial<Scope> = {}): Scoped =>
  scopeEvents(feedWith(events), scopeOf(scope), BEFORE);

describe('a conference', () => {
  it('shows its twelve sessions as rows', () => {
    const {events, unfolded} = scoped(conference(12));
    expect(ids(events)).to.equal('main s0 s1 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11');
    expect(unfolded).to.equal(events);
  });

  it('is one row where it has thirteen sessions, which wait in their order', () => {
    const {events, unfolded} = scoped(conference(13));
    expect(ids(events)).to.equal('main');
    expect(ids(unfolded)).to.equal('main s0 s1 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 s12');
  });

  it('has its sessions out where the page names a type', () => {
    const {events, unfolded} = scoped(conference(13), {types: ['session']});
    expect(events).to.have.length(13);
    expect(unfolded).to.equal(events);
  });

  it('has its sessions out where it is not in the feed itself', () => {
    const [, ...sessions] = conference(13);
    expect(scoped(sessions).events).to.have.length(13);
  });

  it('has its sessions out where it is not what the page asks for', () => {
    const sessions = conference(13).map((data, at) => (at ? {...data, topics: ['Funding']} : data));
    expect(scoped(sessions, {topics: ['funding']}).events).to.have.length(13);
    const regions = conference(13, {regions: ['US-OH']}).map((data, at) =>
      at ? {...data, regions: ['US-IL']} : data,
    );
    expect(scoped(regions, {states: ['US-IL']}).events).to.have.length(13);
  });

  it('folds no other conference’s sessions', () => {
    const small: Data[] = [
      {id: 'small', type: 'conference', start: '2023-02-01'},
      {id: 'one', partOf: 'small', start: '2023-02-01T10:00'},
    ];
    expect(ids(scoped([...conference(13), ...small]).events)).to.equal('main small one');
  });

  it('folds what is part of a folded session too', () => {
    const part: Data = {id: 'part', partOf: 's3', start: '2023-01-28T11:15'};
    const {events, unfolded} = scoped([...conference(13), part]);
    expect(ids(events)).to.equal('main');
    expect(ids(unfolded)).to.contain('s3 part s4');
  });

  it('stands for its sessions among the latest past too', () => {
    const now = Date.parse('2024-01-01T00:00Z');
    const {events, unfolded, latestPast} = scopeEvents(
      feedWith(conference(13)),
      scopeOf({period: 'upcoming'}),
      now,
    );
    expect([ids(events), unfolded.length, latestPast]).to.deep.equal(['main', 14, true]);
  });
});
