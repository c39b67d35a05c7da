import {expect} from 'chai';
import {nextTask, runSlices} from '../../src/feed/slices.ts';

const {signal} = new AbortController();

/** The clock is ours, so that a busy machine cannot make a slice longer. */
let clock = 0;
const {now} = performance;

/** Slow steps; notes how many milliseconds were spent in each task. */
function* slowSteps(
  count: number,
  ms: number,
  tasks: number[] = [],
): Generator<undefined, string, undefined> {
  let isSame = false;
  for (let step = 0; step < count; step++) {
    if (!isSame) {
      tasks.push(0);
      isSame = true;
      // Microtasks run when the task that asked for them is over.
      void Promise.resolve().then(() => (isSame = false));
    }
    clock += ms;
    tasks.push((tasks.pop() ?? 0) + ms);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  before(() => {
    performance.now = () => clock;
  });
  after(() => {
    performance.now = now;
  });

  it('runs to the end and hands on the result', async () => {
    expect(await runSlices(slowSteps(30, 1), signal)).to.equal('done');
  });

  it('ends a task when eight milliseconds are over, and never cuts a step', async () => {
    const tasks: number[] = [];
    await runSlices(slowSteps(16, 2, tasks), signal);
    expect(tasks).to.deep.equal([8, 8, 8, 8]);
    const long: number[] = [];
    await runSlices(slowSteps(3, 30, long), signal);
    expect(long).to.deep.equal([30, 30, 30]);
  });

  it('does small work in this very task', async () => {
    let isDone = false;
    void runSlices(slowSteps(3, 0), signal).then(() => (isDone = true));
    await Promise.resolve();
    await Promise.resolve();
    expect(isDone).to.equal(true);
  });

  it('stops with the reason when it is aborted', async () => {
    const abort = new AbortController();
    const tasks: number[] = [];
    const running = runSlices(slowSteps(1000, 2, tasks), abort.signal).catch((e: unknown) => e);
    abort.abort();
    expect(await running).to.equal(abort.signal.reason);
    expect(tasks).to.deep.equal([8]);
  });

  it('hands on what a step throws', async () => {
    const steps = function* (): Generator<undefined, never, undefined> {
      yield;
      throw new RangeError('broken');
    };
    const error: unknown = await runSlices(steps(), signal).catch((e: unknown) => e);
    expect(error).to.be.instanceOf(RangeError);
  });

  it('waits for a task, not only a microtask', async () => {
    let links = 0;
    const link = (): unknown => ++links < 1000 && Promise.resolve().then(link);
    link();
    await nextTask();
    expect(links).to.equal(1000);
  });
});
