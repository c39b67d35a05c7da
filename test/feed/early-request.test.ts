import {expect} from 'chai';
import {fetchDocument} from '../../src/feed/client.ts';
import {mockFeed} from './mock-feed.ts';

const EARLY = Symbol.for('advocacy-widgets.feeds');
const page = globalThis as Record<symbol, unknown>;

const leave = (url: string, request: unknown = fetch(url)): Map<string, unknown> => {
  const early = new Map([[url, request]]);
  page[EARLY] = early;
  return early;
};
const read = (url: string, signal = new AbortController().signal, timeoutMs = 1000) =>
  fetchDocument(url, {signal, timeoutMs});
const kindOf = (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => 'read',
    (error: unknown) => (error as {kind?: string}).kind,
  );

describe('early request of the loader', () => {
  afterEach(() => {
    Reflect.deleteProperty(page, EARLY);
  });

  it('is taken once', async () => {
    const feed = mockFeed('ok', {body: '[1]'});
    const early = leave(feed.url);
    expect(await read(feed.url)).to.deep.equal([1]);
    expect(early.size).to.equal(0);
    expect(await feed.log()).to.include({requests: 1});
    await read(feed.url);
    expect(await feed.log()).to.include({requests: 2});
  });

  it('is left alone by other addresses', async () => {
    const feed = mockFeed('ok', {body: '[1]'});
    const early = leave('https://example.org/feed.json', Promise.resolve());
    expect(await read(feed.url)).to.deep.equal([1]);
    expect(early.size).to.equal(1);
  });

  it('fails as any other request', async () => {
    const failed = Promise.reject(new TypeError('network'));
    failed.catch(() => {});
    const {url} = mockFeed('ok');
    leave(url, failed);
    expect(await kindOf(read(url))).to.equal('unreachable');
    const refused = mockFeed('status', {code: 500});
    leave(refused.url);
    expect(await kindOf(read(refused.url))).to.equal('refused');
  });

  it('is no exception when something else stands in its place', async () => {
    const {url} = mockFeed('ok');
    for (const stranger of ['text', 1, {get: 1}]) {
      page[EARLY] = stranger;
      expect(await kindOf(read(url))).to.equal('unreachable');
    }
    leave(url, 'no response');
    expect(await kindOf(read(url))).to.equal('refused');
  });

  it('is given up in time, and its connection let go', async () => {
    // Not one that hangs: Firefox lets go of a cancelled body when the next piece arrives.
    const feed = mockFeed('drip', {pieces: 100, every: 20});
    leave(feed.url);
    expect(await kindOf(read(feed.url, undefined, 80))).to.equal('timeout');
    expect(await feed.log({closed: 1})).to.include({closed: 1});
  });

  it('is let go when it is aborted before its headers came', async () => {
    const feed = mockFeed('held', {then: 'endless'});
    leave(feed.url);
    const abort = new AbortController();
    const reading = read(feed.url, abort.signal).catch((error: unknown) => error);
    await feed.log({requests: 1});
    abort.abort();
    expect(await reading).to.equal(abort.signal.reason);
    await feed.release();
    expect(await feed.log({closed: 1})).to.include({closed: 1});
  });
});
