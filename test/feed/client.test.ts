import {expect} from 'chai';
import {fetchDocument} from '../../src/feed/client.ts';
import type {FetchOptions} from '../../src/feed/client.ts';
import {FeedError} from '../../src/feed/errors.ts';
import {mockFeed} from './mock-feed.ts';

const read = (url: string, options: Partial<FetchOptions> = {}): Promise<unknown> =>
  fetchDocument(url, {signal: new AbortController().signal, ...options});

const failure = async (url: string, options: Partial<FetchOptions> = {}): Promise<FeedError> => {
  const error: unknown = await read(url, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(FeedError);
  return error as FeedError;
};

describe('feed client', () => {
  it('reads a document', async () => {
    const document = await read(mockFeed('ok', {events: 3}).url);
    expect(document).to.have.property('events').with.lengthOf(3);
  });

  it('reads what drips in, and characters that are cut between two pieces', async () => {
    const {url} = mockFeed('drip', {body: JSON.stringify('ÄÖÜ – 図書館 🏛'), pieces: 20, every: 1});
    expect(await read(url)).to.equal('ÄÖÜ – 図書館 🏛');
  });

  it('follows a redirect', async () => {
    expect(await read(mockFeed('redirect', {body: '[1]'}).url)).to.deep.equal([1]);
  });

  it('does not believe the content type', async () => {
    for (const type of ['text/html', 'text/plain', 'application/octet-stream', 'text/calendar']) {
      expect(await read(mockFeed('ok', {body: '[1]', type}).url)).to.deep.equal([1]);
    }
  });

  it('reads past a byte order mark', async () => {
    expect(await read(mockFeed('ok', {body: '[1]', bom: 1}).url)).to.deep.equal([1]);
  });

  it('takes any success for one', async () => {
    for (const code of [201, 203, 206]) {
      expect(await read(mockFeed('ok', {body: '[1]', code}).url)).to.deep.equal([1]);
    }
  });

  it('sends neither cookies nor a referrer', async () => {
    document.cookie = 'advocacy-test=1; path=/';
    const feed = mockFeed('ok');
    await read(feed.url);
    document.cookie = 'advocacy-test=; path=/; max-age=0';
    expect(await feed.log()).to.include({requests: 1, cookies: 0, referrers: 0});
  });

  it('goes past the cache only when told to', async () => {
    const feed = mockFeed('ok', {maxAge: 60});
    await read(feed.url);
    expect(await feed.log()).to.include({requests: 1, revalidated: 0});
    await read(feed.url, {cache: 'no-cache'});
    expect(await feed.log()).to.include({requests: 2, revalidated: 1});
  });

  it('says which status refused', async () => {
    for (const code of [403, 404, 500, 503]) {
      const error = await failure(mockFeed('status', {code}).url);
      expect(error).to.include({kind: 'refused', status: code});
      expect(error.message).to.contain(String(code));
    }
  });

  it('names address and kind in the message', async () => {
    const {url} = mockFeed('status');
    const error = await failure(url);
    expect(error.url).to.equal(url);
    expect(error.message).to.contain(url).and.contain('refused');
  });

  it('calls a server that cannot be reached unreachable, and mentions CORS', async () => {
    const error = await failure('http://127.0.0.1:9/feed.json');
    expect(error.kind).to.equal('unreachable');
    expect(error.message).to.contain('Access-Control-Allow-Origin');
    expect(error.cause).to.be.instanceOf(TypeError);
  });

  it('calls an address that is none unreachable', async () => {
    expect(await failure('http://user:secret@127.0.0.1/')).to.include({kind: 'unreachable'});
    expect(await failure('http://[')).to.include({kind: 'unreachable'});
  });

  it('cannot tell a missing CORS header from an unreachable server', async () => {
    const other = new URL(mockFeed('ok', {body: '[1]'}).url);
    other.hostname = 'localhost';
    expect(await failure(other.href)).to.include({kind: 'unreachable'});
    other.searchParams.set('cors', '1');
    expect(await read(other.href)).to.deep.equal([1]);
  });

  it('calls an answer that breaks off unreachable', async () => {
    expect(await failure(mockFeed('cut', {events: 100}).url)).to.include({kind: 'unreachable'});
  });

  it('says offline when the browser says so and the transport failed', async () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      expect(await failure('http://127.0.0.1:9/')).to.include({kind: 'offline'});
      expect(await failure(mockFeed('status').url)).to.include({kind: 'refused'});
      expect(await read(mockFeed('ok', {body: '[1]'}).url)).to.deep.equal([1]);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('gives up on a server that never answers, and hangs up', async () => {
    const feed = mockFeed('hang');
    expect(await failure(feed.url, {timeoutMs: 50})).to.include({kind: 'timeout'});
    expect(await feed.log({closed: 1})).to.include({requests: 1, closed: 1});
  });

  it('gives up on a body that stops coming, and hangs up', async () => {
    const feed = mockFeed('hang', {after: 'headers'});
    expect(await failure(feed.url, {timeoutMs: 80})).to.include({kind: 'timeout'});
    expect(await feed.log({closed: 1})).to.include({closed: 1});
  });

  it('counts the time over all, however steadily a body drips', async () => {
    const feed = mockFeed('drip', {pieces: 50, every: 20});
    expect(await failure(feed.url, {timeoutMs: 80})).to.include({kind: 'timeout'});
  });

  it('cuts an endless body at the cap, and hangs up', async () => {
    const feed = mockFeed('endless');
    expect(await failure(feed.url, {maxBytes: 100_000})).to.include({kind: 'too-large'});
    expect(await feed.log({closed: 1})).to.include({closed: 1});
  });

  it('counts bytes, not characters', async () => {
    const {url} = mockFeed('ok', {body: JSON.stringify('図'.repeat(100))});
    expect(await failure(url, {maxBytes: 301})).to.include({kind: 'too-large'});
    expect(await read(url, {maxBytes: 302})).to.have.lengthOf(100);
  });

  it('says that HTML came instead of JSON, whatever its type', async () => {
    const error = await failure(mockFeed('portal').url);
    expect(error).to.include({kind: 'not-json', line: undefined, column: undefined});
    expect(error.message).to.contain('HTML');
    const {url} = mockFeed('ok', {body: ' \n<p>', type: 'application/json'});
    expect((await failure(url)).message).to.contain('HTML');
  });

  it('says that nothing came', async () => {
    for (const code of [200, 204]) {
      const error = await failure(mockFeed('empty', {code}).url);
      expect(error).to.include({kind: 'not-json', line: undefined, column: undefined});
      expect(error.message).to.contain('empty');
    }
    expect(await failure(mockFeed('ok', {body: ' \n'}).url)).to.include({kind: 'not-json'});
  });

  it('tells line and column of bad JSON', async () => {
    const body = '{\n  "title": "A",\n  "events": [{"id": "a",}]\n}';
    const error = await failure(mockFeed('ok', {body}).url);
    expect(error).to.include({kind: 'not-json', line: 3, column: 25});
    expect(error.message).to.contain('line 3, column 25');
    expect(error.cause).to.be.instanceOf(SyntaxError);
  });

  it('tells the same position behind a byte order mark', async () => {
    const error = await failure(mockFeed('ok', {body: '[1,\n x]', bom: 1}).url);
    expect(error).to.include({line: 2, column: 2});
  });

  it('rethrows an abort as it is, and hangs up', async () => {
    const feed = mockFeed('hang');
    const abort = new AbortController();
    const reading = read(feed.url, {signal: abort.signal}).catch((error: unknown) => error);
    await feed.log({requests: 1});
    abort.abort();
    expect(await reading).to.equal(abort.signal.reason);
    expect(await feed.log({closed: 1})).to.include({closed: 1});
  });

  it('rethrows an abort in the middle of the body, and hangs up', async () => {
    const feed = mockFeed('hang', {after: 'headers'});
    const abort = new AbortController();
    const reading = read(feed.url, {signal: abort.signal}).catch((error: unknown) => error);
    await feed.log({requests: 1});
    abort.abort(new DOMException('gone', 'AbortError'));
    expect(await reading).to.have.property('message', 'gone');
    expect(await feed.log({closed: 1})).to.include({closed: 1});
  });

  it('parses a large text in a task of its own, and a small one at once', async () => {
    const {parse} = JSON;
    const {decode} = TextDecoder.prototype;
    // A long chain of microtasks is through only when a new task has begun.
    const chain = (): (() => boolean) => {
      let links = 0;
      const link = (): unknown => ++links < 1000 && Promise.resolve().then(link);
      link();
      return () => links === 1000;
    };
    let isNewTask = (): boolean => false;
    let parsedInNewTask = false;
    TextDecoder.prototype.decode = function (...args) {
      isNewTask = chain();
      return decode.apply(this, args);
    };
    JSON.parse = (text: string): unknown => {
      parsedInNewTask = isNewTask();
      isNewTask = chain();
      return parse(text) as unknown;
    };
    try {
      await read(mockFeed('ok', {events: 3000}).url);
      expect([parsedInNewTask, isNewTask()]).to.deep.equal([true, true]);
      await read(mockFeed('ok', {events: 3}).url);
      expect([parsedInNewTask, isNewTask()]).to.deep.equal([false, false]);
    } finally {
      JSON.parse = parse;
      TextDecoder.prototype.decode = decode;
    }
  });
});
