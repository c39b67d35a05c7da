/** `npm run test:old`: the demo in the oldest Chromium that must work, so without light-dark() and :state(). */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {serve, type ServerType} from '@hono/node-server';
import {build} from 'esbuild';
import type {Browser, Page} from 'puppeteer-core';
import {createApp} from '../../demo/server/app.ts';
import {launchOldChromium} from '../support/browsers.mjs';
import type {Faint} from '../support/contrast.ts';

interface Looked {
  readonly texts: number;
  readonly borders: number;
  readonly faint: readonly Faint[];
}

const LIST = `document.querySelector('advocacy-event-list').shadowRoot`;
const TITLES = `[...${LIST}.querySelectorAll('li.event')].map((row) => row.querySelector('h1,h2,h3,h4').textContent)`;

/** The checks of contrast as one classic script, for pages that cannot read TypeScript. */
async function contrastScript(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: ['test/support/contrast.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'contrastCheck',
    target: 'chrome111',
  });
  return outputFiles[0]?.text ?? '';
}

describe('the demo in Chromium 111', {timeout: 120_000}, () => {
  let browser: Browser;
  let server: ServerType;
  let origin: string;
  let script: string;
  let said: string[] = [];
  let page: Page;

  before(async () => {
    assert.ok(existsSync('dist/page/advocacy-widgets.js'), 'npm run build:page comes first');
    server = serve({fetch: createApp().fetch, hostname: '127.0.0.1', port: 0});
    if (!server.listening) await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    script = await contrastScript();
    browser = (await launchOldChromium()) as Browser;
    page = await browser.newPage();
    await page.setViewport({width: 1000, height: 900});
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** In the page, as text: a function would come with its compiler's helpers. */
  const ask = async <Answer>(expression: string): Promise<Answer> =>
    (await page.evaluate(expression)) as Answer;
  const seen = (expression: string): Promise<unknown> =>
    page.waitForFunction(expression, {timeout: 5000});
  const press = (selector: string): Promise<unknown> =>
    ask(`${LIST}.querySelector(${JSON.stringify(selector)}).click()`);

  async function open(path: string): Promise<void> {
    said = [];
    await page.goto(origin + path, {waitUntil: 'networkidle0'});
    await seen(`${LIST}?.querySelector('li.event') && ${LIST}.querySelector('[data-do=facet]')`);
  }

  async function look(): Promise<Looked> {
    await ask(script);
    // A transition under way has colours of its own.
    await ask('Promise.all(document.getAnimations().map((each) => each.finished))');
    return ask(`contrastCheck.lookAt(${LIST})`);
  }

  /** The first facet button that this width shows. */
  const pressFacet = (): Promise<unknown> =>
    ask(
      `[...${LIST}.querySelectorAll('[data-do=facet]')].find((each) => each.offsetWidth).click()`,
    );

  it('is the version that is meant, without what came later', async () => {
    assert.match(await browser.version(), /Chrome\/111\./);
    await page.goto(`${origin}/bare.html`);
    assert.equal(await ask(`CSS.supports('color', 'light-dark(red, red)')`), false);
    assert.equal(await ask(`CSS.supports('color', 'color-mix(in srgb, red, currentColor)')`), true);
  });

  it('shows every programme and webinar of the source page, and the code', async () => {
    await open('/bare.html');
    assert.ok((await ask<string[]>(TITLES)).length >= 7);
    assert.match(await ask(`${LIST}.querySelector('code').textContent`), /^\+Fp9&Lu4$/);
    assert.deepEqual(said, []);
  });

  it('copies the code, or says how to', async () => {
    await open('/bare.html');
    await press('[data-do=copy]');
    await seen(
      `/^(Copied|Select the code)/.test(${LIST}.querySelector('[role=status]').textContent)`,
    );
    assert.deepEqual(said, []);
  });

  it('filters the living list and takes the filter away again', async () => {
    await open('/living.html');
    const before = await ask<string[]>(TITLES);
    assert.equal(before.length, 20);
    await pressFacet();
    await seen(`${LIST}.querySelector('fieldset input[type=checkbox]')`);
    await press('fieldset input[type=checkbox]');
    await seen(`${LIST}.querySelector('.chip')`);
    assert.notDeepEqual(await ask(TITLES), before);
    await press('[data-do=clear]');
    await seen(`!${LIST}.querySelector('.chip')`);
    assert.deepEqual(await ask(TITLES), before);
    assert.deepEqual(said, []);
  });

  it('opens and closes an event, and shows more of them', async () => {
    await open('/living.html');
    await press('[data-do=more]');
    await seen(`${LIST}.querySelector('li.open .details')`);
    await press('li.open [data-do=more]');
    await seen(`!${LIST}.querySelector('li.open')`);
    await press('.more .btn');
    await seen(`${LIST}.querySelectorAll('li.event').length > 20`);
    assert.deepEqual(said, []);
  });

  const grounds = [
    {name: 'a white page', style: 'color-scheme: light; background: #fff; color: #1b1b1b'},
    {name: 'a dark page', style: 'color-scheme: dark; background: #14181c; color: #eceff1'},
    {name: 'a dark page that does not say so', style: 'background: #14181c; color: #eceff1'},
  ];
  for (const {name, style} of grounds) {
    for (const path of ['/bare.html', '/living.html']) {
      it(`is clear enough on ${name}: ${path}`, async () => {
        const rule = `:root, body { ${style.replaceAll(/;|$/g, ' !important;')} }`;
        // The last of these counts: each takes the place of the one before.
        await page.evaluateOnNewDocument(
          `(() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(${JSON.stringify(rule)});
            document.adoptedStyleSheets = [sheet];
          })()`,
        );
        await open(path);
        const list = await look();
        await press('[data-do=more]');
        await seen(`${LIST}.querySelector('li.open .details')`);
        await pressFacet();
        await seen(`${LIST}.querySelector('fieldset input')`);
        const opened = await look();
        await press('fieldset input');
        await seen(`${LIST}.querySelector('.chip')`);
        const filtered = await look();
        for (const {texts, borders} of [list, opened, filtered]) {
          assert.ok(texts > 15, `${texts} texts looked at`);
          assert.ok(borders >= 2, `${borders} borders looked at`);
        }
        const faint = [list, opened, filtered].flatMap((each) => each.faint);
        const named = faint.map(({what, ratio}) => `${what} ${ratio.toFixed(2)}`);
        assert.deepEqual([...new Set(named)], []);
      });
    }
  }
});
