import {TENTH} from '../feeds.ts';
import {median} from '../stats.ts';
import {atMost, inTurns, type Measure} from './measure.ts';

const COUNT = 1000;
const TIMES = 3;
const tenth = `'${TENTH.word}'`;

/** A refetch after which one title of a thousand is another. */
export const change: Measure = {
  name: 'change',
  take: (run) =>
    inTurns(run, 'one changed item', ['ours', 'vanilla', 'vanilla-job'], async (contender) => {
      const visit = await run.bench.visit(contender, {count: COUNT});
      try {
        await visit.open();
        const trace = await visit.trace(async () => {
          for (let version = 1; version <= TIMES; version += 1) {
            run.bench.server.setVersion(visit.token, version);
            await visit.call(`reload('(version ${version})')`);
          }
        });
        return {[`change.${COUNT}`]: median(trace.cpus('begin', 'end'))};
      } finally {
        await visit.close();
      }
    }),
};

/** To a tenth of a thousand events and back. */
export const filter: Measure = {
  name: 'filter',
  take: (run) =>
    inTurns(run, 'filter', ['ours', 'vanilla', 'vanilla-job'], async (contender) => {
      const visit = await run.bench.visit(contender, {count: COUNT});
      try {
        await visit.open();
        await visit.call('prepareFilter()');
        const trace = await visit.trace(async () => {
          for (let time = 0; time < TIMES; time += 1) {
            await visit.call(`filter('${TENTH.type}', ${tenth})`);
            await visit.call(`unfilter(${tenth})`);
          }
        });
        const costs = trace.cpus('begin', 'end');
        return {
          [`filter.${COUNT}`]: median(costs.filter((_, index) => index % 2 === 0)),
          [`unfilter.${COUNT}`]: median(costs.filter((_, index) => index % 2 === 1)),
        };
      } finally {
        await visit.close();
      }
    }),
};

/** "Show more", pressed again and again: the 24th to 26th press over the first three. */
export const more: Measure = {
  name: 'more',
  take: (run) =>
    inTurns(atMost(run, 5), 'show more', ['ours', 'vanilla-job'], async (contender) => {
      const visit = await run.bench.visit(contender, {count: COUNT});
      try {
        await visit.open();
        const trace = await visit.trace(async () => {
          for (let press = 1; press <= 26; press += 1) await visit.call('more()');
        });
        const costs = trace.cpus('begin', 'end');
        return {'more.25': median(costs.slice(23)) / median(costs.slice(0, 3))};
      } finally {
        await visit.close();
      }
    }),
};
