import type {Visit} from '../browser.ts';
import {atMost, inTurns, pause, type Measure} from './measure.ts';

/** A request as the page's own clock saw it; `bytes` is the body as it travelled. */
interface Request {
  readonly path: string;
  readonly bytes: number;
  readonly startTime: number;
  readonly responseEnd: number;
}

const readRequests = `performance.getEntriesByType('resource').map(({name, encodedBodySize, startTime, responseEnd}) =>
  ({path: new URL(name).pathname, bytes: encodedBodySize, startTime, responseEnd}))`;

async function requestsOf({page}: Visit): Promise<readonly Request[]> {
  const all = (await page.evaluate(readRequests)) as readonly Request[];
  // A module that was preloaded and then imported is listed twice, and travelled once.
  return [...new Map(all.toReversed().map((request) => [request.path, request])).values()];
}

/** Everything but the feed: bytes of the list's code and style, in kB of 1000. */
const codeBytes = (requests: readonly Request[]): number =>
  requests.filter(({path}) => !path.startsWith('/feed/')).reduce((sum, {bytes}) => sum + bytes, 0) /
  1000;

/**
 * How many requests waited for one another, the page's own the first. With half a second of latency a request that
 * began after another had ended was waiting for it.
 */
export function chainedTrips(
  requests: readonly Pick<Request, 'startTime' | 'responseEnd'>[],
): number {
  const ordered = [...requests].sort((a, b) => a.startTime - b.startTime);
  const depths: {readonly end: number; readonly depth: number}[] = [{end: 0, depth: 1}];
  for (const {startTime, responseEnd} of ordered) {
    const before = depths.filter(({end}) => end <= startTime).map(({depth}) => depth);
    depths.push({end: responseEnd, depth: Math.max(...before) + 1});
  }
  return Math.max(...depths.map(({depth}) => depth));
}

/** What travels before the list is painted and, once it has been used, in all; on slow 4G, so that order is seen. */
export const wire: Measure = {
  name: 'wire',
  take: (run) =>
    inTurns(
      atMost(run, 1),
      'bytes and trips',
      ['ours', 'vanilla', 'vanilla-job'],
      async (contender) => {
        const visit = await run.bench.visit(contender, {count: 100, phone: true});
        try {
          const painted = await visit.open();
          const arrived = (await requestsOf(visit)).filter(
            ({responseEnd}) => responseEnd <= painted,
          );
          await pause(1500);
          await visit.call('useAll()');
          await visit.page.waitForNetworkIdle({idleTime: 1200});
          return {
            'wire.painted': codeBytes(arrived),
            'wire.all': codeBytes(await requestsOf(visit)),
            'wire.trips': chainedTrips(arrived),
          };
        } finally {
          await visit.close();
        }
      },
    ),
};
