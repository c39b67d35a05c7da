import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launchAnyBrowser} from '../support/browsers.mjs';
import {type Sent, startWireServer} from '../support/wire-server.ts';

/** What the code of a list may weigh, in bytes of brotli; what is held is in package.json, "size-limit". */
const GOALS = {painted: 12_000, loaded: 16_000};
const SCRIPT = '/advocacy-widgets/1/';
const FEED = '/feeds/source-page.feed.json';

const nameOf = ({path}: Sent): string => path.replace(SCRIPT, '').replace(/-[\w-]{8}\.js$/, '.js');
const isCode = ({path}: Sent): boolean => path.startsWith(SCRIPT);
const sum = (sent: readonly Sent[]): number => sent.reduce((total, {bytes}) => total + bytes, 0);

/** Waits until something holds, three seconds at most. */
async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 3000; !(await holds()); await wait(10))
    assert.ok(Date.now() < end, `not seen in time: ${what}`);
}

/** No request for a while: all that the page asks for without a further answer has been asked for. */
async function untilQuiet(log: readonly Sent[]): Promise<void> {
  for (let seen = -1; seen < log.length;) {
    seen = log.length;
    for (let pause = 0; pause < 3; pause++) await wait(80);
  }
}

// In the page, as text: a function would come with its compiler's helpers.
const LIST = `document.querySelector('advocacy-event-list').shadowRoot`;
const rows = (page: Page): Promise<number> =>
  page.evaluate(`${LIST}?.querySelectorAll('li.event').length ?? 0`) as Promise<number>;
const press = (page: Page, selector: string): Promise<unknown> =>
  page.evaluate(`${LIST}.querySelector(${JSON.stringify(selector)}).click()`);
const has = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(`${LIST}.querySelector(${JSON.stringify(selector)}) !== null`) as Promise<boolean>;

describe('a list on a bare page, over the wire', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startWireServer>>;
  const hosts = new Set<string>();
  /** What was asked for before any of it was answered: one entry for each trip. */
  const trips: Sent[][] = [];
  let paintedAfter = 0;
  const wrong: string[] = [];
  let used: Sent[] = [];

  before(async () => {
    assert.ok(existsSync('dist/page/advocacy-widgets.js'), 'npm run build:page comes first');
    [browser, server] = await Promise.all([launchAnyBrowser(), startWireServer()]);
    const page = await browser.newPage();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(String(error)));
    const {log} = server;
    server.hold();
    const loaded = page.goto(`${server.origin}/bare.html`);
    for (let seen = 0; ;) {
      await until(() => log.length > seen, 'a next request');
      await untilQuiet(log);
      trips.push(log.slice(seen));
      seen = log.length;
      server.release(true);
      if (!trips.at(-1)?.some(({path}) => path === FEED)) continue;
      await loaded;
      await until(async () => (await rows(page)) > 0, 'rows');
      break;
    }
    paintedAfter = trips.length;
    // What the rows did not need is held still; it comes now.
    await untilQuiet(log);
    server.release();
    await until(() => has(page, '[data-do=facet]'), 'the filter');
    await untilQuiet(log);
    trips.push(log.slice(trips.flat().length));
    await press(page, '[data-do=facet]');
    await until(() => has(page, 'fieldset'), 'the choices');
    await press(page, '[data-do=more]');
    await until(() => has(page, '.details'), 'the inside of an event');
    await untilQuiet(log);
    used = log.slice(trips.flat().length);
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  it('paints in three trips: the page, the script, and then chunks and feed together', () => {
    assert.equal(paintedAfter, 3);
    const [first, second, third] = trips.map((trip) => trip.map(nameOf).sort());
    assert.deepEqual(first, ['/bare.html']);
    assert.deepEqual(second, ['advocacy-widgets.js']);
    assert.deepEqual(third, [FEED, 'chunks/core.js', 'chunks/event-list.js']);
  });

  it('asks for chunks and feed before any of them has come', () => {
    const third = trips[2] ?? [];
    const lastAsked = Math.max(...third.map(({askedAt}) => askedAt));
    for (const {path, sentAt} of third) assert.ok((sentAt ?? -1) > lastAsked, path);
  });

  it('paints before anything else has arrived', () => {
    const afterwards = trips[3] ?? [];
    assert.ok(afterwards.length > 0);
    assert.ok(afterwards.every(isCode));
  });

  it('asks once for each thing, and once for the feed', () => {
    const paths = server.log.map(({path}) => path);
    assert.deepEqual(paths, [...new Set(paths)]);
    assert.equal(paths.filter((path) => path === FEED).length, 1);
  });

  it('asks no other host for anything', () => {
    assert.deepEqual([...hosts], [new URL(server.origin).host]);
  });

  it('says nothing in the console', () => {
    assert.deepEqual(wrong, []);
  });

  it('weighs what the table says', () => {
    const painted = trips.slice(0, 3).flat();
    const afterwards = trips[3] ?? [];
    const code = sum(painted.filter(isCode));
    const all = code + sum([...afterwards, ...used].filter(isCode));
    const line = (name: string, bytes: number, goal?: number): string =>
      `${name.padEnd(44)}${String(bytes).padStart(7)}${goal ? `   (goal ${goal})` : ''}`;
    const list = (sent: readonly Sent[]): string[] =>
      sent.map((each) => line(`  ${nameOf(each)}`, each.bytes));
    console.log(
      [
        'Bytes of brotli over the wire, without headers',
        ...list(painted),
        line('code until the list is painted', code, GOALS.painted),
        line('all until the list is painted', sum(painted)),
        ...list(afterwards),
        ...(used.length ? ['  when the filter and an event are opened:'] : []),
        ...list(used),
        line('code with all that comes afterwards', all, GOALS.loaded),
      ].join('\n'),
    );
    assert.ok(code > 0 && all > code);
    // The source page has no event with nothing but HTML: the sanitiser stays where it is.
    assert.ok(!server.log.some(({path}) => path.includes('rich-text')));
  });
});
