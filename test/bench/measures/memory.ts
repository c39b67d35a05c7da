import type {Visit} from '../browser.ts';
import type {Contender} from '../contenders.ts';
import {atMost, inTurns, pause, type Figures, type Measure, type Run} from './measure.ts';

/** Bytes of the JavaScript heap once its garbage is gone. */
async function heapOf(visit: Visit): Promise<number> {
  await visit.collectGarbage();
  const {usedSize} = await visit.session.send('Runtime.getHeapUsage');
  return usedSize;
}

async function loaded(
  run: Run,
  contender: Contender,
  count: number,
): Promise<{heap: number; nodes: number}> {
  const visit = await run.bench.visit(contender, {count});
  try {
    await (count === 0 ? visit.openEmpty() : visit.open());
    await pause(300);
    return {heap: await heapOf(visit), nodes: await visit.call<number>('nodes()')};
  } finally {
    await visit.close();
  }
}

/** What the list holds once it rests: heap, over that of the same page whose feed has no events; nodes of its tree. */
export const memory: Measure = {
  name: 'memory',
  take: (run) =>
    inTurns(atMost(run, 2), 'memory', ['ours', 'vanilla-job'], async (contender) => {
      const figures: Record<string, number> = {};
      const empty = await loaded(run, contender, 0);
      for (const count of [1000, 10_000]) {
        const {heap, nodes} = await loaded(run, contender, count);
        figures[`heap.${count}`] = (heap - empty.heap) / 1e6;
        figures[`nodes.${count}`] = nodes;
      }
      return figures;
    }),
};

interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

async function held(visit: Visit): Promise<Held> {
  const heap = await heapOf(visit);
  const {metrics} = await visit.session.send('Performance.getMetrics');
  const valueOf = (name: string): number =>
    metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners'), heap};
}

/** A list put into the page and taken out a hundred times: what stays behind. */
export const turns: Measure = {
  name: 'turns',
  take: (run) =>
    inTurns(
      atMost(run, 3),
      '100 times in and out',
      ['ours'],
      async (contender): Promise<Figures> => {
        const visit = await run.bench.visit(contender, {count: 100});
        try {
          await visit.session.send('Performance.enable', {timeDomain: 'threadTicks'});
          await visit.open();
          // As many turns beforehand, after which the engine has made all the code that it is going to make.
          await visit.call('turns(100)');
          const before = await held(visit);
          await visit.call('turns(100)');
          const after = await held(visit);
          return {
            'turns.nodes': after.nodes - before.nodes,
            'turns.listeners': after.listeners - before.listeners,
            'turns.heap': (after.heap - before.heap) / 1000,
          };
        } finally {
          await visit.close();
        }
      },
    ),
};

/** Twenty lists of one feed on one page. */
export const tags: Measure = {
  name: 'tags',
  take: (run) =>
    inTurns(run, 'twenty lists', ['ours', 'vanilla'], async (contender) => {
      const visit = await run.bench.visit(contender, {count: 100, lists: 20});
      try {
        const trace = await visit.trace(() => visit.open());
        const requests = run.bench.server.served().filter(({path}) => path.startsWith('/feed/'));
        return {'tags.cpu': trace.cpu('from', 'painted'), 'tags.requests': requests.length};
      } finally {
        await visit.close();
      }
    }),
};
