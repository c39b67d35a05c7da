import assert from 'node:assert/strict';
import {test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {feedOf} from '../fixtures/build.ts';
import {eventIn, NOW} from '../fixtures/event-states.ts';
import {programmeOf} from '../fixtures/programme.ts';

const SRC = 'https://library.example/feed.json';
const TAGS = ['advocacy-event-list', 'advocacy-session-card'];

/** The text between the tags, as a reader gets it. */
const textOf = (markup: string): string =>
  markup
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const draw = async (template: unknown): Promise<string> => collectResult(render(template));

test('importing the classes registers nothing', async () => {
  await import('../../src/index.ts');
  await import('../../src/elements/event-list/event-list.ts');
  await import('../../src/elements/session-card/session-card.ts');
  for (const tag of TAGS) assert.equal(customElements.get(tag), undefined);
});

test('importing the define entry registers every tag', async () => {
  await import('../../src/define.ts');
  for (const tag of TAGS) assert.ok(customElements.get(tag), tag);
});

test('a list renders its skeleton on a server, and asks for nothing', async (t) => {
  const fetch = t.mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError('asked')));
  const markup = await draw(html`<advocacy-event-list src=${SRC}></advocacy-event-list>`);
  assert.match(markup, /<template shadowroot/);
  assert.match(markup, /part="skeleton"/);
  assert.match(markup, /role="status"/);
  assert.equal(fetch.mock.callCount(), 0);
});

test('a list renders the events of a feed that is handed in', async () => {
  const feed = feedOf(programmeOf(3));
  const markup = await draw(
    html`<advocacy-event-list .feed=${feed} now=${NOW} time-zone="event"></advocacy-event-list>`,
  );
  const text = textOf(markup);
  for (const {title} of feed.events) assert.ok(text.includes(title), title);
  assert.match(text, /May 2026/);
  assert.doesNotMatch(markup, /part="skeleton"/);
});

test('a list renders at most twenty rows on a server', async () => {
  const markup = await draw(
    html`<advocacy-event-list .feed=${feedOf(programmeOf(30))} now=${NOW}></advocacy-event-list>`,
  );
  assert.equal(markup.match(/data-id=/g)?.length, 20);
});

test('a list without coming events renders what has been', async () => {
  const feed = feedOf([eventIn('recordingAvailable')]);
  const markup = await draw(
    html`<advocacy-event-list .feed=${feed} now=${NOW}></advocacy-event-list>`,
  );
  assert.match(textOf(markup), /Speaking at Budget Hearings/);
});

test('a card renders its skeleton on a server, and asks for nothing', async (t) => {
  const fetch = t.mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError('asked')));
  const markup = await draw(
    html`<advocacy-session-card src=${SRC} event-id="open"></advocacy-session-card>`,
  );
  assert.match(markup, /part="skeleton"/);
  assert.equal(fetch.mock.callCount(), 0);
});

test('a card renders the record that is handed in', async () => {
  const [event] = feedOf([eventIn('open')]).events;
  const markup = await draw(
    html`<advocacy-session-card .event=${event} now=${NOW}></advocacy-session-card>`,
  );
  assert.match(textOf(markup), /Speaking at Budget Hearings.*Registration open.*Register/);
});

test('hostile text stays text on a server', async () => {
  const feed = feedOf([eventIn('hostile')]);
  const markup = await draw(
    html`<advocacy-event-list .feed=${feed} now=${NOW}></advocacy-event-list>`,
  );
  assert.doesNotMatch(markup, /<script|<img/);
  assert.match(markup, /&lt;script&gt;/);
});
