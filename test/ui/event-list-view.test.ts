import {expect} from 'chai';
import {
  applyFilter,
  withFolded,
  withKnownValues,
} from '../../src/elements/event-list/apply-filter.ts';
import {
  viewList,
  type ListInput,
  type ListView,
} from '../../src/elements/event-list/event-list.view.ts';
import {viewPanel, type PanelView} from '../../src/elements/event-list/panel.view.ts';
import {NO_FILTER} from '../../src/select/filter-state.ts';
import {scopeEvents, type Period, type Scoped} from '../../src/select/scope.ts';
import {enLater} from '../../src/text/en.later.ts';
import {feedWith, ids, scopeOf, type Data} from '../select/support.ts';
import {contextOf, NOW} from './support.ts';

const rows = (count: number, day = '2026-06-01'): Data[] =>
  Array.from({length: count}, (_, at) => ({id: `${day}/${at}`, start: `${day}T10:00`}));

const list = (events: readonly Data[], more: Partial<ListInput> = {}): ListView =>
  viewList({
    matched: feedWith(events).events,
    shown: 20,
    limit: Infinity,
    group: 'month',
    context: contextOf(),
    ...more,
  });

/** Each group as "title (count): rows drawn". */
const groups = (view: ListView): readonly string[] =>
  view.groups.map(({title, count, rows: drawn}) => `${title ?? '-'} (${count}): ${drawn.length}`);

describe('a list of events', () => {
  it('draws twenty first, and counts what is left in a group that goes on below', () => {
    const view = list([...rows(15, '2026-05-28'), ...rows(10), ...rows(3, '2027-01-05')]);
    expect(groups(view)).to.deep.equal(['May 2026 (15): 15', 'June 2026 (10): 5']);
    expect(view).to.include({total: 28, drawn: 20});
  });

  it('never shows more than its limit', () => {
    const view = list(rows(30), {limit: 6});
    expect(groups(view)).to.deep.equal(['June 2026 (6): 6']);
    expect(view).to.include({total: 6, drawn: 6});
  });

  it('is told of days in full, with the year of another one', () => {
    const view = list([...rows(1), ...rows(2, '2027-01-05')], {group: 'day'});
    expect(groups(view)).to.deep.equal([
      'Monday, June 1 (1): 1',
      'Tuesday, January 5, 2027 (2): 2',
    ]);
  });

  it('has no headings where no grouping is wanted', () => {
    const view = list([...rows(1), {dateText: 'Soon'}, {}], {group: 'none'});
    expect(groups(view)).to.deep.equal(['- (3): 3']);
  });

  it('puts what has no date yet under words of its own', () => {
    expect(groups(list([...rows(1), {dateText: 'Soon'}, {}]))).to.deep.equal([
      'June 2026 (1): 1',
      'Date to come (1): 1',
      'No date given (1): 1',
    ]);
  });

  it('draws a long group in parts of fifty under one heading', () => {
    const view = list(rows(120), {shown: Infinity});
    expect(groups(view)).to.deep.equal(['June 2026 (120): 50', ' (120): 50', ' (120): 20']);
    expect(new Set(view.groups.map(({key}) => key)).size).to.equal(3);
  });

  it('stands under the day of the clock that each row is told by', () => {
    const online: Data = {start: '2026-05-31T23:30', attendance: 'online'};
    const context = contextOf({viewerZone: 'America/New_York'});
    expect(
      groups(list([online, {...online, id: 'x', attendance: 'inPerson'}], {context})),
    ).to.deep.equal(['June 2026 (1): 1', 'May 2026 (1): 1']);
  });

  it('is drawn again when the first of its drawn rows asks for it', () => {
    const soon: Data = {start: '2026-05-20T12:10'};
    const view = list([...rows(1), soon]);
    expect(view.next).to.equal(NOW + 60_000);
    expect(list([...rows(1), soon], {shown: 1}).next).to.be.greaterThan(NOW + 60_000);
  });

  it('of nothing is empty, and never drawn again for its own sake', () => {
    expect(list([])).to.deep.equal({groups: [], total: 0, drawn: 0, next: Infinity});
  });
});

describe('what is said where nothing is there as asked', () => {
  const panel = (scoped: Partial<Scoped>, period: Period, drawn = 0): PanelView | undefined =>
    viewPanel(
      {events: [], unfolded: [], latestPast: false, until: Infinity, ...scoped},
      period,
      drawn,
      'Illinois',
      enLater,
    );
  const table: readonly [
    scoped: Partial<Scoped>,
    period: Period,
    drawn: number,
    says: string | undefined,
  ][] = [
    [{}, 'upcoming', 5, undefined],
    [
      {reason: 'nothing-published'},
      'upcoming',
      0,
      'No events have been announced yet. New events appear here when they are announced.',
    ],
    [
      {reason: 'nothing-upcoming', latestPast: true},
      'upcoming',
      3,
      'Nothing is coming up right now. Here are the latest three that have been.',
    ],
    [
      {reason: 'nothing-upcoming', latestPast: true},
      'upcoming',
      2,
      'Nothing is coming up right now. Here are the latest two that have been.',
    ],
    [
      {reason: 'nothing-upcoming', latestPast: true},
      'upcoming',
      0,
      'Nothing is coming up right now. New events appear here when they are announced.',
    ],
    [
      {reason: 'nothing-for-state', latestPast: true},
      'upcoming',
      0,
      'Nothing is coming up for Illinois right now.',
    ],
    [
      {reason: 'nothing-for-state', latestPast: true},
      'upcoming',
      1,
      'Nothing is coming up for Illinois right now. Here is the latest one that has been.',
    ],
    [
      {reason: 'nothing-upcoming'},
      'past',
      0,
      'Nothing has taken place yet. New events appear here when they are announced.',
    ],
    [
      {reason: 'nothing-upcoming'},
      'all',
      0,
      'There are no events here. New events appear here when they are announced.',
    ],
  ];
  for (const [scoped, period, drawn, says] of table) {
    it(`reads "${says ?? 'nothing'}" of ${scoped.reason ?? 'events'} in ${period}`, () => {
      const view = panel(scoped, period, drawn);
      expect(view && `${view.title} ${view.text}`.trim()).to.equal(says);
      expect(view?.everyState ?? false).to.equal(scoped.reason === 'nothing-for-state');
    });
  }
});

describe('a visitor’s filter and the sessions of a large conference', () => {
  const events: Data[] = [
    {id: 'main', title: 'Conference', type: 'conference', start: '2026-06-03', end: '2026-06-05'},
    ...Array.from({length: 13}, (_, at): Data => ({
      id: `s${at}`,
      title: at === 4 ? 'On trustees' : 'Talk',
      type: 'session',
      partOf: 'main',
      start: `2026-06-04T${String(8 + at).padStart(2, '0')}:00`,
    })),
    {id: 'late', title: 'For trustees', start: '2026-06-10T10:00'},
    {id: 'undated', title: 'More for trustees', dateText: 'Soon'},
  ];
  const scoped = scopeEvents(feedWith(events), scopeOf(), NOW);

  it('leaves them folded while nothing names them', () => {
    expect(ids(applyFilter(scoped, NO_FILTER))).to.equal('main late undated');
    const filter = {query: '', facets: {type: ['conference']}};
    expect(ids(applyFilter(scoped, filter))).to.equal('main');
  });
  it('brings them out for a search, each at its hour', () => {
    expect(ids(applyFilter(scoped, {query: 'trustees', facets: {}}))).to.equal('s4 late undated');
  });
  it('brings them out for their type', () => {
    const filter = {query: '', facets: {type: ['session']}};
    expect(applyFilter(scoped, filter)).to.have.length(13);
    expect(withFolded(scoped, filter)).to.have.length(16);
  });
  it('keeps of an address only the values that the events have', () => {
    const filter = {query: 'x', facets: {type: ['session', 'made-up'], topic: ['Nonsense']}};
    expect(withKnownValues(scoped, filter)).to.deep.equal({
      query: 'x',
      facets: {type: ['session']},
    });
  });
});
