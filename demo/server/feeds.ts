import {once} from 'node:events';
import {setTimeout as wait} from 'node:timers/promises';
import type {HttpBindings} from '@hono/node-server';
import {RESPONSE_ALREADY_SENT} from '@hono/node-server/utils/response';
import {type Context, Hono} from 'hono';
import {cors} from 'hono/cors';
import {livingFeed} from '../living-feed.ts';
import {BAD_ITEMS, BROKEN_JSON, NOT_A_FEED, SIGN_IN_PAGE} from './faulty-feeds.ts';
import {readText, sendText} from './files.ts';
import {hugeFeed} from './huge-feed.ts';

/** `app.request` has no connection. */
interface Env {
  Bindings: Partial<HttpBindings>;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const SOURCE_PAGE = new URL('../../test/fixtures/source-page.feed.json', import.meta.url);
const DAY_MS = 86_400_000;
const SLOW_MAX_MS = 60_000;
const HUGE_MAX = 100_000;

const json = (c: Context, value: unknown) => sendText(c, JSON.stringify(value, null, 1), JSON_TYPE);

/** The feeds of the demo: a real one, a living one, and one for each way in which a feed can fail. */
export function feeds(): Hono<Env> {
  const app = new Hono<Env>();
  app.use(cors());

  app.get('/source-page.feed.json', async (c) => {
    const text = await readText(SOURCE_PAGE);
    return text ? sendText(c, text, JSON_TYPE) : c.notFound();
  });
  // `?now=2026-03-08T18:00:00Z` stops the clock for pages that must look the same every day.
  app.get('/living.json', (c) => {
    const now = readNow(c);
    return now === undefined
      ? c.text('now is not an instant such as 2026-03-08T18:00:00Z', 400)
      : json(c, livingFeed(now));
  });
  app.get('/past-only', (c) => {
    const feed = livingFeed(Date.now());
    const isPast = ({start = '9'}) => start < new Date(Date.now() - 2 * DAY_MS).toISOString();
    return json(c, {...feed, events: feed.events?.filter(isPast)});
  });
  app.get('/empty', (c) => json(c, {...livingFeed(Date.now()), events: []}));
  app.get('/huge', (c) => {
    const stream = hugeFeed(readCount(c, 'n', 10_000, HUGE_MAX), Date.now());
    return c.body(stream, 200, {'Content-Type': JSON_TYPE});
  });

  app.get('/broken-json', (c) => sendText(c, BROKEN_JSON, JSON_TYPE));
  app.get('/sign-in', (c) => sendText(c, SIGN_IN_PAGE, 'text/html; charset=utf-8'));
  app.get('/not-a-feed', (c) => json(c, NOT_A_FEED));
  app.get('/bad-items', (c) => json(c, BAD_ITEMS));
  app.get('/404', (c) => c.text('There is no such feed', 404));
  app.get('/500', (c) => c.text('The server has failed', 500));
  app.get('/slow', async (c) => {
    const {signal} = c.req.raw;
    await wait(readCount(c, 'ms', 3000, SLOW_MAX_MS), undefined, {signal}).catch(() => undefined);
    return json(c, livingFeed(Date.now()));
  });
  app.get('/never', async (c) => {
    const {signal} = c.req.raw;
    if (!signal.aborted) await once(signal, 'abort');
    return c.body(null, 204); // nobody is there to read it
  });
  app.get('/dropped', (c) => {
    if (!c.env?.outgoing) return c.text('Only a real connection can be dropped', 501);
    c.env.outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  });
  return app;
}

/** Epoch milliseconds of the parameter `now`, the present without it, nothing when it cannot be read. */
function readNow(c: Context): number | undefined {
  const text = c.req.query('now');
  const now = text === undefined ? Date.now() : Date.parse(text);
  return Number.isNaN(now) ? undefined : now;
}

function readCount(c: Context, name: string, fallback: number, most: number): number {
  const count = Number(c.req.query(name) ?? fallback);
  return Number.isFinite(count) ? Math.min(Math.max(Math.trunc(count), 0), most) : fallback;
}
