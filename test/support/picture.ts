/** `npm run picture`: draws demo/picture.png, the README's picture, from the demo held at one moment. */
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {serve} from '@hono/node-server';
import {createApp} from '../../demo/server/app.ts';
import {launchAnyBrowser} from './browsers.mjs';

const NOW = '2026-03-09T15:10Z';
const FILE = 'demo/picture.png';
const SIZE = {width: 940, height: 640};

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Picture</title>
  <style>body { margin: 28px 36px; background: #fff; color: #1d232a; font: 16px/1.5 'Liberation Sans', Arial, sans-serif; }</style></head>
  <body><advocacy-event-list src="/feeds/living.json?now=${NOW}" now="${NOW}" type="webinar, workshop, legislative-day, keynote"></advocacy-event-list>
  <script async src="/advocacy-widgets/1/advocacy-widgets.js"></script></body></html>`;

const app = createApp();
const server = serve({
  fetch: (request) =>
    new URL(request.url).pathname === '/picture'
      ? new Response(PAGE, {headers: {'content-type': 'text/html; charset=utf-8'}})
      : app.fetch(request),
  hostname: '127.0.0.1',
  port: 0,
});
if (!server.listening) await once(server, 'listening');
const {port} = server.address() as AddressInfo;

const browser = await launchAnyBrowser();
try {
  const page = await browser.newPage();
  await page.emulateTimezone('America/Chicago');
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'light'}]);
  await page.setViewport({...SIZE, deviceScaleFactor: 1.25});
  await page.goto(`http://127.0.0.1:${port}/picture`, {waitUntil: 'networkidle0'});
  await page.waitForSelector('advocacy-event-list >>> [data-do=facet]');
  await page.screenshot({path: FILE, clip: {x: 0, y: 0, ...SIZE}});
  console.log(`drawn: ${FILE}`);
} finally {
  await browser.close();
  server.close();
}
