import {readFile} from 'node:fs/promises';
import puppeteer, {
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
} from 'puppeteer-core';
import type {Contender} from './contenders.ts';
import type {BenchServer} from './server.ts';
import {findBrowser} from '../support/browsers.mjs';
import {readTrace, type Trace, type TraceEvent} from './trace.ts';

export interface VisitOptions {
  /** Events in the feed. */
  readonly count: number;
  /** Lists on the page; 1 unless told. */
  readonly lists?: number;
  /** How many times slower the processor is made; 1 unless told. */
  readonly slower?: number;
  /** A phone on DevTools' "Slow 4G" instead of a desktop on a free line. */
  readonly phone?: boolean;
}

/** A page in a context of its own: nothing cached, a process of its own. */
export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  readonly token: string;
  /** Opens the page and waits until all its lists are painted; the moment on the page's clock, ms from navigation. */
  open(): Promise<number>;
  /** Opens the page and waits until it is quiet, for a page that will never have rows. */
  openEmpty(): Promise<void>;
  /** Runs `work` under a trace of the browser. */
  trace(work: () => Promise<unknown>): Promise<Trace>;
  /** Calls a function of `lists/probe.js`. */
  call<T>(code: string): Promise<T>;
  collectGarbage(): Promise<void>;
  setSlower(times: number): Promise<void>;
  close(): Promise<void>;
}

export interface Bench {
  readonly server: BenchServer;
  visit(contender: Contender, options: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

function findChromium(): string {
  const path: unknown = findBrowser('chromium');
  if (typeof path !== 'string')
    throw new Error('The bench needs Chromium or Chrome: set CHROME_PATH to its program.');
  return path;
}

/** The visitor's own zone, the same on every machine; three events in four are held in another. */
const VIEWER_ZONE = 'America/Chicago';

/** DevTools' "Slow 4G": bytes per second, milliseconds. A trip is 562.5 ms, what a phone really waits on such a line. */
const slow4g = {download: 180_000, upload: 84_375, latency: 562.5};

/** The processor's steps and the tasks' lengths, and nothing else: tracing is not to cost what it measures. */
const traceConfig = {
  excludedCategories: ['*'],
  includedCategories: ['blink.user_timing', 'toplevel'],
};

/**
 * The first date that a process formats makes it read its tables of zones and languages: 12 ms, the same for whoever
 * does it, which would hide what the lists themselves cost.
 */
const warmUp = `new Intl.DateTimeFormat('en-US', {timeZone: 'America/Chicago', timeZoneName: 'longGeneric'}).format(0)`;

async function openVisit(
  context: BrowserContext,
  tracer: CDPSession,
  address: (path: string) => string,
  options: VisitOptions & {
    readonly contender: Contender;
    readonly token: string;
    readonly probe: string;
  },
): Promise<Visit> {
  const {contender, token, count, lists = 1, slower = 1, phone = false, probe} = options;
  const page = await context.newPage();
  const session = await page.createCDPSession();
  // The same origin as what follows, so that the page's process and main thread stay the same over the navigation.
  await page.goto(address(`/visit/blank/${token}/0`));
  await page.evaluate(warmUp);
  await page.evaluateOnNewDocument(probe);
  await page.setViewport(
    phone ? {width: 412, height: 823, isMobile: true, hasTouch: true} : {width: 1280, height: 800},
  );
  const setSlower = async (times: number): Promise<void> =>
    void (await session.send('Emulation.setCPUThrottlingRate', {rate: times}));
  if (slower > 1) await setSlower(slower);
  if (phone) await page.emulateNetworkConditions(slow4g);

  const goto = (): Promise<unknown> =>
    page.goto(address(`/visit/${contender}/${token}/${count}/${lists}`), {
      waitUntil: 'domcontentloaded',
      timeout: 30_000,
    });
  const call = <T>(code: string): Promise<T> => page.evaluate(`bench.${code}`) as Promise<T>;

  return {
    page,
    session,
    token,
    async open() {
      await goto();
      return call<number>('painted');
    },
    async openEmpty() {
      await goto();
      await page.waitForNetworkIdle({idleTime: 500});
    },
    async trace(work) {
      const events: TraceEvent[] = [];
      const collect = ({value}: {value: object[]}): void =>
        void events.push(...(value as TraceEvent[]));
      tracer.on('Tracing.dataCollected', collect);
      await tracer.send('Tracing.start', {transferMode: 'ReportEvents', traceConfig});
      try {
        await work();
      } finally {
        const complete = new Promise((resolve) => tracer.once('Tracing.tracingComplete', resolve));
        await tracer.send('Tracing.end');
        await complete;
        tracer.off('Tracing.dataCollected', collect);
      }
      return readTrace(events);
    },
    call,
    async collectGarbage() {
      for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
    },
    setSlower,
    close: () => context.close(),
  };
}

/** One browser for the whole run, one page at a time. */
export async function startBench(server: BenchServer): Promise<Bench> {
  const isRoot = process.getuid?.() === 0;
  const browser: Browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: [
      ...(isRoot || process.env['CI'] ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
      '--lang=en-US',
    ],
    env: {...process.env, TZ: VIEWER_ZONE},
    protocolTimeout: 30_000,
  });
  const tracer = await browser.target().createCDPSession();
  const probe = await readFile(new URL('./lists/probe.js', import.meta.url), 'utf8');
  let visits = 0;
  return {
    server,
    async visit(contender, options) {
      const context = await browser.createBrowserContext();
      visits += 1;
      const address = (path: string): string => server.origin + path;
      const visit = await openVisit(context, tracer, address, {
        ...options,
        contender,
        token: `t${visits}`,
        probe,
      });
      await visit.collectGarbage();
      server.forget();
      return visit;
    },
    close: () => browser.close(),
  };
}
