import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliDecompressSync} from 'node:zlib';
import {createApp} from '../../demo/server/app.ts';

const app = createApp();
const built = existsSync(new URL('../../dist/page/advocacy-widgets.js', import.meta.url));

const TAG = /<advocacy-(?:event-list|session-card)\b[^>]*>/g;
const SCRIPT =
  /<script async src="\/advocacy-widgets\/1\/advocacy-widgets(?:\.all)?\.js"><\/script>/;

async function text(path: string): Promise<string> {
  const response = await app.request(path);
  assert.equal(response.status, 200, path);
  return response.text();
}

/** The pages that the gallery links. */
const pages = [...(await text('/')).matchAll(/<a href="\/([\w-]+\.html)">/g)].map(
  ([, name]) => `/${name}`,
);

describe('the gallery', () => {
  it('links every page there is', () => {
    const there = readdirSync(new URL('../../demo/', import.meta.url))
      .filter((name) => name.endsWith('.html') && name !== 'index.html')
      .map((name) => `/${name}`);
    assert.deepEqual([...pages].sort(), there.sort());
  });

  it('names feeds that exist', async () => {
    const feeds = [...(await text('/')).matchAll(/<code>(\/feeds\/[\w.-]+)<\/code>/g)].map(
      ([, path]) => path ?? '',
    );
    assert.ok(feeds.length > 10);
    for (const path of feeds.filter((name) => !/never|slow|404/.test(name))) {
      assert.notEqual((await app.request(path)).status, 404, path);
    }
  });
});

for (const path of pages) {
  describe(`the page ${path}`, async () => {
    const page = await text(path);
    const tags = page.match(TAG) ?? [];

    it('is a whole HTML page with language, title, width and one h1', async () => {
      const response = await app.request(path);
      assert.match(response.headers.get('content-type') ?? '', /^text\/html; charset=utf-8/);
      assert.match(page, /^<!doctype html>\n<html lang="\w+"/);
      assert.match(page, /<title>[^<]+<\/title>/);
      assert.match(page, /<meta name="viewport"/);
      assert.equal(page.match(/<h1/g)?.length, 1);
    });

    it('holds a tag and the script', () => {
      assert.ok(tags.length > 0);
      assert.match(page, SCRIPT);
    });

    it('keeps to what survives in editors: a tag on one line, plain quoted values, nothing inline', () => {
      for (const tag of tags) assert.match(tag, /^<[a-z-]+(?: [a-z][a-z-]*="[^"<>\n]*")*>$/);
      assert.doesNotMatch(page, / on[a-z]+="| style="|<style|<script>|<script (?!async src)/);
    });

    it('has a link inside each tag for visitors without scripts', () => {
      const links =
        page.match(/<advocacy-[a-z-]+\b[^>]*>\s*<a href="[^"]+">[^<]+<\/a>\s*<\/advocacy-/g) ?? [];
      assert.equal(links.length, tags.length);
    });

    it('asks nothing of another host', () => {
      assert.doesNotMatch(page, /(?:src|href)="(?:https?:)?\/\//);
    });

    it('uses style sheets that are there', async () => {
      for (const [, sheet = ''] of page.matchAll(/rel="stylesheet" href="([^"]+)"/g)) {
        const response = await app.request(sheet);
        assert.equal(response.headers.get('content-type'), 'text/css; charset=utf-8', sheet);
        assert.doesNotMatch(await response.text(), /url\(|@import/);
      }
    });
  });
}

describe('the feeds', () => {
  const OPEN = ['living.json', 'past-only', 'empty', 'huge?n=3', 'bad-items', 'slow?ms=1'];
  for (const name of OPEN) {
    it(`${name} is a feed that any page may read`, async () => {
      const response = await app.request(`/feeds/${name}`);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      const feed = (await response.json()) as {format: string; events: unknown[]};
      assert.equal(feed.format, 'advocacy-feed');
      assert.ok(Array.isArray(feed.events));
    });
  }

  it('source-page.feed.json prints the access code byte for byte', async () => {
    assert.ok((await text('/feeds/source-page.feed.json')).includes('"+Fp9&Lu4"'));
  });

  it('living.json follows the clock, or stands at the moment it is told', async () => {
    const told = '/feeds/living.json?now=2026-03-08T17:00Z';
    const feed = JSON.parse(await text(told)) as {updated: string};
    assert.equal(feed.updated, '2026-03-08T17:00:00.000Z');
    assert.equal(await text(told), await text(told));
    const live = JSON.parse(await text('/feeds/living.json')) as {updated: string};
    assert.ok(Math.abs(Date.parse(live.updated) - Date.now()) < 60_000);
    assert.equal((await app.request('/feeds/living.json?now=noon')).status, 400);
  });

  it('past-only has past events and no other', async () => {
    const {events} = JSON.parse(await text('/feeds/past-only')) as {events: {start: string}[]};
    const today = new Date().toISOString().slice(0, 10);
    assert.ok(events.length > 3);
    assert.ok(events.every(({start}) => start < today));
  });

  it('empty has no events', async () => {
    assert.deepEqual((JSON.parse(await text('/feeds/empty')) as {events: unknown}).events, []);
  });

  it('huge has as many events as it is asked for, ten thousand below the list’s limit of 8 MB', async () => {
    const many = await text('/feeds/huge');
    const {events} = JSON.parse(many) as {events: {id: string}[]};
    assert.equal(events.length, 10_000);
    assert.equal(new Set(events.map(({id}) => id)).size, 10_000);
    assert.ok(many.length < 8_000_000, `${many.length} bytes`);
    const none = JSON.parse(await text('/feeds/huge?n=0')) as {events: unknown};
    assert.deepEqual(none.events, []);
  });

  it('broken-json has its fault in line 7', async () => {
    const broken = await text('/feeds/broken-json');
    assert.throws(() => JSON.parse(broken), SyntaxError);
    const repaired = broken.split('\n');
    assert.match(repaired[6] ?? '', /"one" "title"/);
    repaired[6] = repaired[6]?.replace('"one"', '"one",') ?? '';
    assert.doesNotThrow(() => JSON.parse(repaired.join('\n')));
  });

  it('sign-in is a page with status 200, not-a-feed is other JSON', async () => {
    const page = await app.request('/feeds/sign-in');
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
    assert.equal('format' in JSON.parse(await text('/feeds/not-a-feed')), false);
  });

  it('404 and 500 answer with their status, readable by any page', async () => {
    for (const status of [404, 500]) {
      const response = await app.request(`/feeds/${status}`);
      assert.equal(response.status, status);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
    }
  });

  it('never gives an answer only when nobody waits any more', async () => {
    const visitor = new AbortController();
    const answer = Promise.resolve(app.request('/feeds/never', {signal: visitor.signal})).then(
      () => 'answered',
    );
    const silence = new Promise((done) => setTimeout(done, 50, 'silent'));
    assert.equal(await Promise.race([answer, silence]), 'silent');
    visitor.abort();
    assert.equal(await answer, 'answered');
  });
});

describe('the server', () => {
  const OUTSIDE = [
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/..%5cpackage.json',
    '/styles/..%2f..%2fpackage.json',
    '/%00index.html',
    '/%zz',
    '//etc/passwd',
    '/advocacy-widgets/1/..%2f..%2fpackage.json',
    '/advocacy-widgets/1/%2e%2e%2f%2e%2e%2f%2e%2e%2ftsconfig.json',
    '/server/app.ts',
    '/living-feed.ts',
    '/nothing.html',
  ];
  for (const path of OUTSIDE) {
    it(`keeps ${path} to itself`, async () => {
      const response = await app.request(path);
      assert.equal(response.status, 404);
      assert.doesNotMatch(await response.text(), /\{/);
    });
  }

  it('sends a strict policy with the page that is about it, and with no other', async () => {
    const policy = (await app.request('/csp.html')).headers.get('content-security-policy') ?? '';
    assert.match(policy, /^default-src 'none'; script-src 'self'/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal((await app.request('/bare.html')).headers.get('content-security-policy'), null);
  });

  it('forbids scripts where the page is about that', async () => {
    const response = await app.request('/no-script.html');
    assert.equal(response.headers.get('content-security-policy'), "script-src 'none'");
  });

  it('compresses where the browser takes it, to the same text', async () => {
    const response = await app.request('/styles/site.css', {
      headers: {'Accept-Encoding': 'gzip, br'},
    });
    assert.equal(response.headers.get('content-encoding'), 'br');
    const bytes = Buffer.from(await response.arrayBuffer());
    assert.equal(brotliDecompressSync(bytes).toString(), await text('/styles/site.css'));
  });

  it('hands the scripts to every page, or says how to build them', async () => {
    const response = await app.request('/advocacy-widgets/1/advocacy-widgets.js');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    if (built) assert.match(response.headers.get('content-type') ?? '', /^text\/javascript/);
    else assert.match(await response.text(), /npm start/);
  });

  it('has no icon and says so quietly', async () => {
    assert.equal((await app.request('/favicon.ico')).status, 204);
  });
});
