import assert from 'node:assert/strict';
import {it} from 'node:test';
import {LitElementRenderer, render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import './feed-host.ts';

const draw = (): Promise<string> =>
  collectResult(render(html`<feed-host src="https://example.org/feed.json"></feed-host>`));

it('a host renders as loading on a server, and asks for nothing', async (t) => {
  const fetch = t.mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError('asked')));
  assert.match(await draw(), /loading/);
  assert.equal(fetch.mock.callCount(), 0);
});

it('the same when the server calls connectedCallback', async (t) => {
  const fetch = t.mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError('asked')));
  LitElementRenderer.renderOptions.push(() => ({connectedCallback: true}));
  try {
    assert.match(await draw(), /loading/);
    assert.equal(fetch.mock.callCount(), 0);
  } finally {
    LitElementRenderer.renderOptions.pop();
  }
});
