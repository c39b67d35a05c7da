import type {Contender} from '../contenders.ts';
import type {Sample} from '../stats.ts';
import type {Trace} from '../trace.ts';
import {atMost, inTurns, pause, type Figures, type Measure, type Run} from './measure.ts';

/** For how long after the paint a list is watched for what it has put off, in milliseconds. */
const SETTLE_MS = 300;

/** From navigation to painted, and then until the list has come to rest. */
async function load({bench}: Run, contender: Contender, count: number, slower = 1): Promise<Trace> {
  const visit = await bench.visit(contender, {count, slower});
  try {
    return await visit.trace(async () => {
      await visit.open();
      await pause(SETTLE_MS * slower);
      await visit.page.evaluate("performance.mark('bench-settled')");
    });
  } finally {
    await visit.close();
  }
}

const beyondParse = ({tasks}: Trace): number =>
  Math.max(...tasks.map(({length, parse}) => length - parse));

function figuresOf(trace: Trace, count: number): Figures {
  const figures: Record<string, number> = {[`render.${count}`]: trace.cpu('from', 'painted')};
  if (count >= 1000) figures[`settled.${count}`] = trace.cpu('from', 'settled');
  if (count === 10_000) {
    figures['task.whole'] = trace.tasks[0]?.length ?? NaN;
    figures['task.beyond'] = beyondParse(trace);
  }
  return figures;
}

/**
 * How the cost grows over ten times as many events: 1 is "ten times the cost". What a page without a list costs is
 * taken off first.
 */
function growth(samples: readonly Sample[]): readonly Sample[] {
  const find = (id: string, contender: string, round: number): number =>
    samples.find((s) => s.id === id && s.contender === contender && s.round === round)?.value ??
    NaN;
  return samples.flatMap(({id, contender, round, value}) => {
    const count = Number(/^render\.(1000|10000)$/.exec(id)?.[1]);
    if (!count) return [];
    const blank = find('render.0', 'blank', round);
    const tenth = find(`render.${count / 10}`, contender, round);
    const grown = [
      {id: `growth.${count}`, contender, round, value: (value - blank) / (tenth - blank) / 10},
    ];
    if (count === 1000) grown.push({id: 'sane.growth', contender, round, value: value / tenth});
    return grown;
  });
}

/** Feed to painted: everything a visitor's first sight of the list costs, the script's own start included. */
export const render: Measure = {
  name: 'render',
  async take(run) {
    const samples: Sample[] = [];
    const take = (count: number) => async (contender: Contender) =>
      figuresOf(await load(run, contender, count), count);
    samples.push(...(await inTurns(run, 'render, no list', ['blank'], take(0))));
    for (const count of [10, 100, 1000, 10_000]) {
      samples.push(
        ...(await inTurns(run, `render ${count}`, ['ours', 'vanilla', 'vanilla-job'], take(count))),
      );
    }
    return [...samples, ...growth(samples)];
  },
};

/** The longest task of ten thousand events on a processor a quarter as fast. */
export const slowTask: Measure = {
  name: 'slow-task',
  take: (run) =>
    inTurns(atMost(run, 3), 'longest task, CPU ÷4', ['ours', 'vanilla-job'], async (contender) => ({
      'task.slow': beyondParse(await load(run, contender, 10_000, 4)),
    })),
};
