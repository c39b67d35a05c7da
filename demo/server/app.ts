import {Hono} from 'hono';
import {cors} from 'hono/cors';
import {feeds} from './feeds.ts';
import {files} from './files.ts';

const PAGES = new URL('../', import.meta.url);
const BUILT = new URL('../../dist/page/', import.meta.url);

/** Where the built scripts are, as on a host that serves them to everybody. */
const SCRIPTS = '/advocacy-widgets/1/';

/** As strict as a page's policy can be: named hosts only, nothing inline, Trusted Types enforced. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html advocacy-widgets',
].join('; ');

/** Policies of single pages. */
const POLICIES: Readonly<Record<string, string>> = {
  '/csp.html': STRICT_POLICY,
  '/no-script.html': "script-src 'none'",
};

/** The demo's pages, feeds and scripts. `app.request('/…')` answers without a port. */
export function createApp(): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    const policy = POLICIES[c.req.path];
    if (policy) c.header('Content-Security-Policy', policy);
    c.header('X-Content-Type-Options', 'nosniff');
    await next();
  });
  app.route('/feeds', feeds());
  app.get(`${SCRIPTS}*`, cors(), files(BUILT, SCRIPTS), (c) =>
    c.text('Not built yet: "npm start" builds the scripts before it serves them.', 404),
  );
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.get('*', files(PAGES));
  app.notFound((c) => c.text('There is no such page. The gallery is at /', 404));
  return app;
}
