import {once} from 'node:events';
import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.json': 'application/json',
};

/** What a page of a test meets, told to it before anything else runs. */
const WATCH = `
  window.seen = {console: [], errors: [], violations: []};
  for (const level of ['log', 'info', 'warn', 'error'])
    console[level] = (...words) => seen.console.push(level + ': ' + words.join(' '));
  addEventListener('error', ({message}) => seen.errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => seen.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', (violation) =>
    seen.violations.push(violation.violatedDirective + ' ' + violation.blockedURI));
`;

/**
 * The folder as a content delivery network serves it. Below `/broken/` its chunks are missing, below `/slow/` they come
 * late.
 */
async function answer(folder, request, response) {
  const {pathname} = new URL(request.url, 'http://cdn');
  const [, mood = '', path] = /^(\/(?:broken|slow))?(\/.*)$/.exec(pathname);
  const isChunk = path.startsWith('/chunks/');
  if (isChunk && mood === '/slow') await new Promise((resolve) => setTimeout(resolve, 100));
  const file = join(folder, normalize(path));
  const found = !(isChunk && mood === '/broken') && statSync(file, {throwIfNoEntry: false});
  response.setHeader('access-control-allow-origin', '*');
  if (!found || !found.isFile()) return response.writeHead(404).end();
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  return createReadStream(file).pipe(response);
}

/**
 * Pages as customers write them, with the built script on another origin: `/pages/?body=…` is a page with that body,
 * `%CDN%` being the script's origin; `csp=…` is its Content-Security-Policy. What it met is in `window.seen`.
 */
export function pages(folder) {
  const cdn = createServer((request, response) => answer(folder, request, response));
  let origin;
  return {
    name: 'pages',
    async serverStart() {
      cdn.listen(0, '127.0.0.1');
      await once(cdn, 'listening');
      origin = `http://127.0.0.1:${cdn.address().port}`;
    },
    serverStop: () => {
      cdn.closeAllConnections();
      cdn.close();
    },
    middleware: (context, next) => {
      if (context.path === '/pages/watch.js') {
        context.type = 'js';
        context.body = WATCH;
        return undefined;
      }
      if (context.path !== '/pages/') return next();
      const {body = '', csp} = context.query;
      if (csp) context.set('content-security-policy', csp.replaceAll('%CDN%', origin));
      context.type = 'html';
      context.body =
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>' +
        `<script src="watch.js"></script></head><body>${body.replaceAll('%CDN%', origin)}</body></html>`;
      return undefined;
    },
  };
}
