import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';

/**
 * Feeds that misbehave on the wire, for tests: `/feeds/<kind>?token=…`. A stubbed `fetch` cannot show a body that is
 * cut off, or an abort that reaches the server.
 *
 * Kinds
 * - `ok`        the whole body at once; after `delay` ms; with the status `code` (200)
 * - `held`      as `then` (ok), but only when `/feeds/release?token=…` is asked for; with `from` (1) the requests
 *               before that one are not held
 * - `drip`      the body in `pieces` (default 5) pieces, one each `every` ms (20)
 * - `cut`       half of the body, then the connection breaks
 * - `hang`      nothing, ever; with `after=headers` half of the body, then nothing
 * - `status`    the status `code` (404), with an HTML body
 * - `flaky`     `code` (503) to the first `fails` (1) requests of this token, then the body
 * - `steps`     `bodies` is a JSON list of texts: one for each request, the last one from then on
 * - `redirect`  to `to`, or to `ok` with the same query
 * - `portal`    status 200 and an HTML page, as a captive portal answers
 * - `empty`     status `code` (204) without a body
 * - `endless`   a JSON list that never ends
 *
 * Body: `body` (as it is), else `file` (a name in test/fixtures), else a small right feed with `events` (2) events.
 * Further parameters: `type` (content type), `bom` (a UTF-8 byte order mark in front), `cors` (allow other origins),
 * `maxAge` (cacheable for so many seconds).
 *
 * `/feeds/log?token=…` tells what the server has seen of a token: `{requests, closed, revalidated, cookies, referrers}`;
 * `closed` counts connections that the page let go before the answer was whole. With `closed=n` or `requests=n` it
 * waits for that, two seconds at most.
 */
export const mockFeeds = async (context, next) => {
  const [, kind] = /^\/feeds\/([a-z]+)$/.exec(context.path) ?? [];
  if (!kind) return next();
  const {query} = context;
  const seen = tokenLog(String(query.token ?? ''));
  context.set('cache-control', query.maxAge ? `max-age=${query.maxAge}` : 'no-store');
  if ('cors' in query) context.set('access-control-allow-origin', '*');
  if (kind === 'log') return answerLog(context, seen);
  if (kind === 'release') {
    seen.released = true;
    seen.waiting.splice(0).forEach((go) => go());
    context.body = 'released';
    return;
  }
  const answer = answers[kind];
  if (!answer) return next();
  record(context, seen);
  context.type = String(query.type ?? 'application/json');
  await answer(context, seen, () => bodyOf(query));
};

const logs = new Map();

const tokenLog = (token) => {
  if (!logs.has(token)) {
    logs.set(token, {
      counts: {requests: 0, closed: 0, revalidated: 0, cookies: 0, referrers: 0},
      waiting: [],
      released: false,
    });
  }
  return logs.get(token);
};

const record = ({req, res}, {counts}) => {
  counts.requests++;
  if (/no-cache|max-age=0/.test(req.headers['cache-control'] ?? '')) counts.revalidated++;
  if (req.headers.cookie) counts.cookies++;
  if (req.headers.referer) counts.referrers++;
  res.on('close', () => {
    if (!res.writableFinished && !res.brokenByUs) counts.closed++;
  });
};

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, Number(ms)));

const answerLog = async (context, {counts}) => {
  const {closed = 0, requests = 0} = context.query;
  const until = Date.now() + 2000;
  while ((counts.closed < closed || counts.requests < requests) && Date.now() < until) {
    await pause(10);
  }
  context.body = counts;
};

const bodyOf = async ({body, file, events, bom}) => {
  const text =
    body ??
    (file
      ? await readFile(join('test/fixtures', basename(file)), 'utf8')
      : smallFeed(Number(events ?? 2)));
  return ('' === bom || bom ? '\uFEFF' : '') + text;
};

const smallFeed = (length) =>
  JSON.stringify({
    format: 'advocacy-feed',
    version: '1.0',
    title: 'Small feed',
    timeZone: 'America/Chicago',
    events: Array.from({length}, (_, i) => ({
      id: `event-${i + 1}`,
      title: `Event ${i + 1}`,
      start: `2030-01-${String((i % 28) + 1).padStart(2, '0')}T10:00:00`,
    })),
  });

const PAGE = '<!doctype html>\n<html><title>Welcome</title><p>Please log in.</p></html>';

const sendPage = (context, status) => {
  context.status = status;
  context.type = 'text/html';
  context.body = PAGE;
};

/** The raw response, with headers sent: Koa keeps out of it from here on. */
const takeOver = (context) => {
  context.respond = false;
  const {res} = context;
  res.statusCode = 200;
  res.flushHeaders();
  return res;
};

const answers = {
  async ok(context, seen, body) {
    const {delay, code = 200} = context.query;
    if (delay) await pause(delay);
    context.body = await body();
    context.status = Number(code);
  },
  async held(context, seen, body) {
    const {from = 1, then = 'ok'} = context.query;
    if (!seen.released && seen.counts.requests >= from)
      await new Promise((resolve) => seen.waiting.push(resolve));
    await answers[then](context, seen, body);
  },
  async drip(context, seen, body) {
    const {pieces = 5, every = 20} = context.query;
    const bytes = Buffer.from(await body());
    const res = takeOver(context);
    const size = Math.ceil(bytes.length / pieces);
    for (let at = 0; at < bytes.length && !res.destroyed; at += size) {
      res.write(bytes.subarray(at, at + size));
      await pause(every);
    }
    res.end();
  },
  async cut(context, seen, body) {
    const bytes = Buffer.from(await body());
    context.length = bytes.length;
    const res = takeOver(context);
    res.brokenByUs = true;
    res.write(bytes.subarray(0, bytes.length / 2), () => setTimeout(() => res.destroy(), 10));
  },
  async hang(context, seen, body) {
    if (context.query.after !== 'headers') {
      context.respond = false;
      return;
    }
    const text = await body();
    takeOver(context).write(text.slice(0, text.length / 2));
  },
  status(context) {
    sendPage(context, Number(context.query.code ?? 404));
  },
  async flaky(context, {counts}, body) {
    const {fails = 1, code = 503} = context.query;
    if (counts.requests <= fails) sendPage(context, Number(code));
    else context.body = await body();
  },
  steps(context, {counts}) {
    const bodies = JSON.parse(context.query.bodies);
    context.body = bodies[Math.min(counts.requests, bodies.length) - 1];
  },
  redirect(context) {
    context.redirect(context.query.to ?? `/feeds/ok${context.search}`);
  },
  portal(context) {
    sendPage(context, 200);
  },
  empty(context) {
    context.status = Number(context.query.code ?? 204);
    context.body = context.status === 204 ? null : '';
  },
  endless(context) {
    const res = takeOver(context);
    const chunk = `${JSON.stringify('x'.repeat(16_000))},`;
    const fill = () => {
      while (!res.destroyed && res.write(chunk));
    };
    res.on('drain', fill).write('[');
    fill();
  },
};
