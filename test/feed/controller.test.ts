import {expect} from 'chai';
import {FeedHost, mount, unmountAll} from './feed-host.ts';
import {mockFeed, until} from './mock-feed.ts';

const is = (host: FeedHost, status: string): Promise<void> =>
  until(() => host.status === status, `state ${status}`);
const errorOf = ({feed: {state}}: FeedHost) => ('error' in state ? state.error : undefined);

const STEPS = {bodies: JSON.stringify(['["a"]', '["b"]', '["c"]'])};
/** Read, then broken, then read again. */
const SHAKY = {bodies: JSON.stringify(['["a"]', '[', '["c"]'])};

describe('feed controller', () => {
  afterEach(unmountAll);

  it('is idle without an address', async () => {
    const host = mount();
    await host.updateComplete;
    expect(host.feed.state).to.deep.equal({status: 'idle'});
    expect(host.statuses).to.deep.equal([]);
  });

  it('goes from loading to ready, and has the host updated only then', async () => {
    const host = mount(mockFeed('ok', {body: '["a"]'}).url);
    await host.updateComplete;
    expect(host.shadowRoot?.textContent).to.equal('loading: ');
    await is(host, 'ready');
    await host.updateComplete;
    expect(host.shadowRoot?.textContent).to.equal('ready: a');
    expect(host.statuses).to.deep.equal(['loading', 'ready']);
    expect(host.updates).to.equal(2);
  });

  it('says when it was read', async () => {
    const before = Date.now();
    const host = mount(mockFeed('ok', {body: '[]'}).url);
    await is(host, 'ready');
    expect(host.feed.state).to.have.property('at').within(before, Date.now());
  });

  it('is loading, not idle, before the first update', () => {
    expect(mount(mockFeed('ok').url).status).to.equal('loading');
  });

  it('fails with the reason', async () => {
    const host = mount(mockFeed('status', {code: 404}).url);
    await is(host, 'failed');
    expect(errorOf(host)).to.include({kind: 'refused', status: 404});
    expect(host.statuses).to.deep.equal(['loading', 'failed']);
  });

  it('fails when the document is no feed', async () => {
    const host = mount(mockFeed('ok', {body: '{}'}).url);
    await is(host, 'failed');
    expect(errorOf(host)?.kind).to.equal('not-a-feed');
    expect(errorOf(host)?.message).to.contain('it is no list');
  });

  it('fails, without an exception, when the parser throws', async () => {
    const host = mount(mockFeed('ok', {body: '[]'}).url, () => {
      throw new RangeError('broken parser');
    });
    await is(host, 'failed');
    expect(errorOf(host)?.kind).to.equal('not-a-feed');
    expect(errorOf(host)?.cause).to.be.instanceOf(RangeError);
  });

  it('keeps the last good value when a reload fails, and is mended by the next', async () => {
    const host = mount(mockFeed('steps', SHAKY).url);
    await is(host, 'ready');
    host.feed.reload();
    await is(host, 'stale');
    expect(host.titles).to.deep.equal(['a']);
    expect(errorOf(host)).to.include({kind: 'not-json', line: 1, column: 2});
    host.feed.reload();
    await is(host, 'ready');
    expect(host.titles).to.deep.equal(['c']);
    expect(host.statuses).to.deep.equal(['loading', 'ready', 'stale', 'ready']);
  });

  it('shows what it has until a reload is answered', async () => {
    const feed = mockFeed('steps', STEPS);
    const host = mount(feed.url);
    await is(host, 'ready');
    host.feed.reload();
    await host.updateComplete;
    expect(host.status).to.equal('ready');
    await until(() => host.titles?.[0] === 'b');
    expect(host.statuses).to.deep.equal(['loading', 'ready', 'ready']);
    expect(await feed.log()).to.include({requests: 2, revalidated: 1});
  });

  it('is loading again when it tries after a failure', async () => {
    const host = mount(mockFeed('flaky', {body: '["a"]'}).url);
    await is(host, 'failed');
    host.feed.reload();
    await is(host, 'ready');
    expect(host.statuses).to.deep.equal(['loading', 'failed', 'loading', 'ready']);
  });

  it('hands the value before to the parser, which may keep it', async () => {
    const host = mount(mockFeed('ok', {body: '["a"]'}).url);
    await is(host, 'ready');
    const before = host.titles;
    host.feed.reload();
    await until(() => host.changes.length === 3);
    expect(host.titles).to.equal(before);
  });

  it('lets the latest address win, and hangs up on the first', async () => {
    const slow = mockFeed('held', {body: '["slow"]'});
    const host = mount(slow.url);
    await slow.log({requests: 1});
    host.src = mockFeed('ok', {body: '["fast"]'}).url;
    await is(host, 'ready');
    expect(host.titles).to.deep.equal(['fast']);
    expect(await slow.log({closed: 1})).to.include({closed: 1});
    await slow.release();
    expect(host.titles).to.deep.equal(['fast']);
    expect(host.statuses).to.deep.equal(['loading', 'ready']);
  });

  it('does not show the value of another address', async () => {
    const host = mount(mockFeed('ok', {body: '["a"]'}).url);
    await is(host, 'ready');
    host.src = mockFeed('status').url;
    expect(host.feed.state).to.deep.equal({status: 'loading'});
    await is(host, 'failed');
    expect(host.titles).to.equal(undefined);
    host.src = undefined;
    expect(host.status).to.equal('idle');
    await host.updateComplete;
    expect(host.statuses).to.deep.equal(['loading', 'ready', 'loading', 'failed', 'idle']);
  });

  it('does not ask again when the host updates for other reasons', async () => {
    const feed = mockFeed('ok', {body: '["a"]'});
    const host = mount(feed.url);
    await is(host, 'ready');
    host.requestUpdate();
    await host.updateComplete;
    expect(await feed.log()).to.include({requests: 1});
  });

  it('tries again by itself when the device is online again', async () => {
    const feed = mockFeed('ok', {body: '["a"]'});
    const {fetch} = window;
    window.fetch = () => Promise.reject(new TypeError('network'));
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    const host = mount(feed.url);
    const gone = mount(mockFeed('ok', {body: '["b"]'}).url);
    try {
      await is(host, 'failed');
      await is(gone, 'failed');
      gone.remove();
      expect(errorOf(host)?.kind).to.equal('offline');
    } finally {
      window.fetch = fetch;
      Reflect.deleteProperty(navigator, 'onLine');
    }
    dispatchEvent(new Event('online'));
    await is(host, 'ready');
    expect(gone.status).to.equal('failed');
    document.body.append(gone);
    await is(gone, 'ready');
    dispatchEvent(new Event('online'));
    await host.updateComplete;
    expect(await feed.log()).to.include({requests: 1});
  });
});

describe('feed controller whose host leaves and comes back', () => {
  afterEach(unmountAll);

  it('hangs up when the host is removed, and says nothing', async () => {
    const feed = mockFeed('hang');
    const host = mount(feed.url);
    await feed.log({requests: 1});
    host.remove();
    expect(await feed.log({closed: 1})).to.include({closed: 1});
    expect(host.statuses).to.deep.equal(['loading']);
  });

  it('hangs up in the middle of the body', async () => {
    const feed = mockFeed('hang', {after: 'headers'});
    const host = mount(feed.url);
    await feed.log({requests: 1});
    await new Promise((resolve) => setTimeout(resolve, 50));
    host.remove();
    expect(await feed.log({closed: 1})).to.include({closed: 1});
  });

  it('goes on when it comes back unfinished', async () => {
    const feed = mockFeed('held', {body: '["a"]'});
    const host = mount(feed.url);
    await feed.log({requests: 1});
    host.remove();
    await feed.log({closed: 1});
    document.body.append(host);
    expect(await feed.log({requests: 2})).to.include({requests: 2});
    await feed.release();
    await is(host, 'ready');
    expect(host.statuses).to.deep.equal(['loading', 'ready']);
  });

  it('takes up an unfinished reload as well', async () => {
    const feed = mockFeed('held', {from: 2, then: 'steps', ...STEPS});
    const host = mount(feed.url);
    await is(host, 'ready');
    host.feed.reload();
    await feed.log({requests: 2});
    host.remove();
    await feed.log({closed: 1});
    expect(host.titles).to.deep.equal(['a']);
    document.body.append(host);
    await feed.log({requests: 3});
    await feed.release();
    await until(() => host.titles?.[0] === 'c');
    expect(host.statuses).to.deep.equal(['loading', 'ready', 'ready']);
  });

  it('does not ask again when it moves while loading', async () => {
    const feed = mockFeed('held', {body: '["a"]'});
    const host = mount(feed.url);
    await feed.log({requests: 1});
    const box = document.createElement('div');
    document.body.append(box);
    box.append(host);
    await feed.release();
    await is(host, 'ready');
    box.remove();
    expect(await feed.log()).to.include({requests: 1, closed: 0});
  });

  it('does not ask again when it moves or comes back after it was read', async () => {
    const feed = mockFeed('ok', {body: '["a"]'});
    const host = mount(feed.url);
    await is(host, 'ready');
    document.body.prepend(host);
    host.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    document.body.append(host);
    await host.updateComplete;
    expect(host.statuses).to.deep.equal(['loading', 'ready']);
    expect(await feed.log()).to.include({requests: 1});
  });

  it('does not ask while it is away, but afterwards', async () => {
    const first = mockFeed('ok', {body: '["a"]'});
    const second = mockFeed('ok', {body: '["b"]'});
    const host = mount(first.url);
    await is(host, 'ready');
    host.remove();
    host.src = second.url;
    host.feed.reload();
    await host.updateComplete;
    expect(host.status).to.equal('loading');
    expect(await second.log()).to.include({requests: 0});
    document.body.append(host);
    await is(host, 'ready');
    expect(host.titles).to.deep.equal(['b']);
    expect(await second.log()).to.include({requests: 1});
  });

  it('asks for nothing when it was never on the page', async () => {
    const feed = mockFeed('ok');
    const host = new FeedHost();
    host.src = feed.url;
    host.feed.reload();
    await Promise.resolve();
    expect(host.status).to.equal('loading');
    expect(await feed.log()).to.include({requests: 0});
  });
});
