import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {makeFeed, TENTH} from './feeds.ts';
import {goals, type Goal} from './goals.ts';
import {chainedTrips} from './measures/wire.ts';
import {drawTable, judgeAll} from './report.ts';
import {median, medianRatio, type Sample} from './stats.ts';
import {readTrace, type TraceEvent} from './trace.ts';

const sample = (id: string, contender: string, round: number, value: number): Sample => ({
  id,
  contender,
  round,
  value,
});

describe('the figures of a run', () => {
  it('have the middle as their median, or the mean of the two in the middle', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.ok(Number.isNaN(median([])));
  });

  it('are compared round by round, and only where both have one', () => {
    const own = new Map([[0, 10], [1, 40], [2, 30], [3, 1]]); // prettier-ignore
    const other = new Map([[0, 10], [1, 20], [2, 10]]); // prettier-ignore
    assert.equal(medianRatio(own, other), 2);
  });
});

describe('the verdict', () => {
  const byRatio: Goal = {
    id: 'a',
    measure: 'a',
    unit: 'ms',
    baseline: 'vanilla',
    byRatio: true,
    goal: 1,
    stretch: 0.5,
  };
  const verdictOf = (goal: Goal, ...samples: readonly Sample[]): string | undefined =>
    judgeAll([goal], samples)[0]?.verdict;

  it('is of the ratio where the goal is one', () => {
    const vanilla = sample('a', 'vanilla', 0, 100);
    assert.equal(verdictOf(byRatio, sample('a', 'ours', 0, 101), vanilla), 'short');
    assert.equal(verdictOf(byRatio, sample('a', 'ours', 0, 100), vanilla), 'ok');
    assert.equal(verdictOf(byRatio, sample('a', 'ours', 0, 50), vanilla), 'ok, stretch');
  });

  it('is of the value otherwise, and none without a goal', () => {
    const plain: Goal = {id: 'a', measure: 'a', unit: '', goal: 0};
    assert.equal(verdictOf(plain, sample('a', 'ours', 0, 0)), 'ok');
    assert.equal(verdictOf(plain, sample('a', 'ours', 0, 0.01)), 'short');
    assert.equal(verdictOf({id: 'a', measure: 'a', unit: ''}, sample('a', 'ours', 0, 7)), 'info');
  });

  it('is "short" when the figure to compare with is missing', () => {
    assert.equal(verdictOf(byRatio, sample('a', 'ours', 0, 1)), 'short');
  });

  it('judges another contender where the goal says so', () => {
    const sane: Goal = {id: 'a', measure: 'a', unit: '×', subject: 'vanilla', goal: 9};
    assert.equal(verdictOf(sane, sample('a', 'vanilla', 0, 8)), 'ok');
    assert.equal(verdictOf(sane, sample('a', 'ours', 0, 8)), undefined);
  });
});

describe('the table', () => {
  it('has a line for each measure taken, with unit, baseline, ratio and verdict', () => {
    const lines = judgeAll(goals, [
      ...[0, 1, 2].map((round) => sample('render.1000', 'ours', round, 30 + round)),
      ...[0, 1, 2].map((round) => sample('render.1000', 'vanilla', round, 200)),
    ]);
    const table = drawTable(lines).split('\n');
    assert.equal(table.length, 3);
    assert.match(
      table[2] ?? '',
      /^1,000 events +<= 0\.250 × +31 ms +200 ms \(vanilla\) +0\.155 × +ok, stretch$/,
    );
  });

  it('has only sound goals: a stretch is harder than its goal, a ratio has a baseline', () => {
    for (const {measure, goal, stretch, byRatio, baseline} of goals) {
      if (goal !== undefined && stretch !== undefined) assert.ok(stretch < goal, measure);
      if (byRatio) assert.ok(baseline, measure);
    }
  });
});

describe('the trace', () => {
  const event = (name: string, ts: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
    name,
    ts,
    cat: 'toplevel',
    ph: 'X',
    pid: 1,
    tid: 1,
    ...more,
  });
  const mark = (name: string, ts: number, tts: number): TraceEvent =>
    event(`bench-${name}`, ts, {cat: 'blink.user_timing', ph: 'I', tts});

  it('gives the CPU time between two marks, not the time on the wall', () => {
    const trace = readTrace([mark('from', 0, 5000), mark('painted', 90_000, 17_500)]);
    assert.equal(trace.cpu('from', 'painted'), 12.5);
  });

  it('takes the microtasks that follow a task for a part of it, and tells the parse from the rest', () => {
    const trace = readTrace([
      mark('from', 0, 0),
      event('ThreadControllerImpl::RunTask', 1000, {dur: 1000}),
      event('BlinkScheduler_PerformMicrotaskCheckpoint', 2000, {dur: 36_000, tdur: 30_000}),
      mark('parse-begin', 3000, 0),
      mark('parse-end', 23_000, 10_000),
      event('ThreadControllerImpl::RunTask', 40_000, {dur: 2000}),
      event('ThreadControllerImpl::RunTask', 50_000, {dur: 90_000, tid: 2}),
    ]);
    assert.deepEqual(
      trace.tasks.map(({length, parse}) => [length, parse]),
      [
        [31, 10],
        [2, 0],
      ],
    );
  });

  it('refuses figures of two threads', () => {
    assert.throws(
      () => readTrace([mark('from', 0, 0), {...mark('painted', 1, 1), pid: 2}]),
      /process/,
    );
    assert.throws(() => readTrace([]), /no marks/);
  });
});

describe('the trips', () => {
  it('count only requests that waited for one another', () => {
    const script = {startTime: 10, responseEnd: 600};
    const beside = {startTime: 20, responseEnd: 700};
    const chunk = {startTime: 610, responseEnd: 1200};
    assert.equal(chainedTrips([script, beside]), 2);
    assert.equal(chainedTrips([chunk, beside, script]), 3);
    assert.equal(chainedTrips([]), 1);
  });
});

describe('the feed', () => {
  interface Item {
    readonly id: string;
    readonly start: string;
    readonly title: string;
    readonly type: string;
  }
  const eventsOf = (count: number, version?: number): readonly Item[] =>
    (JSON.parse(makeFeed(count, version)) as {events: readonly Item[]}).events;

  it('has five events a day, each with an id of its own, a tenth of one type and word', () => {
    const events = eventsOf(100);
    assert.equal(new Set(events.map(({id}) => id)).size, 100);
    assert.equal(new Set(events.map(({start}) => start.slice(0, 10))).size, 20);
    const tenth = events.filter(({type}) => type === TENTH.type);
    assert.equal(tenth.length, 10);
    assert.deepEqual(
      events.filter(({title}) => title.toLowerCase().includes(TENTH.word)),
      tenth,
    );
  });

  it('differs by one title between two versions', () => {
    const [before, after] = [eventsOf(50), eventsOf(50, 1)];
    const changed = before.filter(
      (item, index) => JSON.stringify(item) !== JSON.stringify(after[index]),
    );
    assert.equal(changed.length, 1);
    assert.match(after[0]?.title ?? '', /\(version 1\)$/);
  });
});
