import {expect} from 'chai';
import type {FeedHost, Titles} from './feed-host.ts';
import {mount, titlesParser, unmountAll} from './feed-host.ts';
import type {FeedParser} from '../../src/feed/state.ts';
import {mockFeed, until} from './mock-feed.ts';

const all = (hosts: readonly FeedHost[], status: string): Promise<void> =>
  until(() => hosts.every((host) => host.status === status), `state ${status} of all`);
const mountMany = (count: number, src: string, parse: FeedParser<Titles>): FeedHost[] =>
  Array.from({length: count}, () => mount(src, parse));

/** Counts how often documents are parsed. */
const countingParser = (): {parse: FeedParser<Titles>; count: () => number} => {
  const inner = titlesParser();
  let count = 0;
  return {
    parse: (document, previous) => {
      count++;
      return inner(document, previous);
    },
    count: () => count,
  };
};

describe('feed shared by many hosts', () => {
  afterEach(unmountAll);

  it('costs one request and one parse for fifty', async () => {
    const feed = mockFeed('ok', {body: '["a"]'});
    const {parse, count} = countingParser();
    const hosts = mountMany(50, feed.url, parse);
    await all(hosts, 'ready');
    expect(await feed.log()).to.include({requests: 1});
    expect(count()).to.equal(1);
    expect(new Set(hosts.map(({titles}) => titles)).size).to.equal(1);
    expect(hosts.every(({statuses}) => statuses.join() === 'loading,ready')).to.equal(true);
  });

  it('is joined by those who come while it is under way', async () => {
    const feed = mockFeed('held', {body: '["a"]'});
    const parse = titlesParser();
    const first = mount(feed.url, parse);
    await feed.log({requests: 1});
    const second = mount(feed.url, parse);
    await second.updateComplete;
    await feed.release();
    await all([first, second], 'ready');
    expect(await feed.log()).to.include({requests: 1});
  });

  it('is given at once to those who come later, even when nobody was left', async () => {
    const feed = mockFeed('ok', {body: '["a"]'});
    const parse = titlesParser();
    const first = mount(feed.url, parse);
    await all([first], 'ready');
    first.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const second = mount(feed.url, parse);
    await second.updateComplete;
    expect(second.shadowRoot?.textContent).to.equal('ready: a');
    expect(await feed.log()).to.include({requests: 1});
  });

  it('is asked for again by those who come after five minutes, who see the old value meanwhile', async () => {
    const feed = mockFeed('steps', {bodies: JSON.stringify(['["a"]', '["b"]'])});
    const parse = titlesParser();
    const first = mount(feed.url, parse);
    await all([first], 'ready');
    const {now} = Date;
    Date.now = () => now() + 300_001;
    try {
      const second = mount(feed.url, parse);
      await second.updateComplete;
      expect(second.shadowRoot?.textContent).to.equal('ready: a');
      await until(() => second.titles?.[0] === 'b');
      expect(first.titles).to.deep.equal(['b']);
    } finally {
      Date.now = now;
    }
  });

  it('does not keep a failure for those who come later', async () => {
    const feed = mockFeed('flaky', {body: '["a"]'});
    const parse = titlesParser();
    const first = mount(feed.url, parse);
    await all([first], 'failed');
    const second = mount(feed.url, parse);
    await all([first, second], 'ready');
    expect(await feed.log()).to.include({requests: 2});
  });

  it('is mended for all by one who tries again', async () => {
    const feed = mockFeed('flaky', {body: '["a"]'});
    const hosts = mountMany(5, feed.url, titlesParser());
    await all(hosts, 'failed');
    hosts[3]?.feed.reload();
    await all(hosts, 'ready');
    expect(await feed.log()).to.include({requests: 2});
  });

  it('is stale for all when a reload fails', async () => {
    const feed = mockFeed('steps', {bodies: JSON.stringify(['["a"]', '['])});
    const hosts = mountMany(3, feed.url, titlesParser());
    await all(hosts, 'ready');
    hosts[0]?.feed.reload();
    await all(hosts, 'stale');
    expect(hosts.map(({titles}) => titles?.join())).to.deep.equal(['a', 'a', 'a']);
  });

  it('is asked for once when many reload', async () => {
    const feed = mockFeed('ok', {body: '["a"]'});
    const hosts = mountMany(5, feed.url, titlesParser());
    await all(hosts, 'ready');
    for (const host of hosts) host.feed.reload();
    await until(() => hosts.every(({changes}) => changes.length === 3));
    expect(await feed.log()).to.include({requests: 2});
  });

  it('joins a request under way when one reloads', async () => {
    const feed = mockFeed('held', {body: '["a"]'});
    const hosts = mountMany(2, feed.url, titlesParser());
    await feed.log({requests: 1});
    hosts[0]?.feed.reload();
    await hosts[0]?.updateComplete;
    await feed.release();
    await all(hosts, 'ready');
    expect(await feed.log()).to.include({requests: 1, closed: 0});
  });

  it('goes on until the last one has left', async () => {
    const feed = mockFeed('held', {body: '["a"]'});
    const hosts = mountMany(3, feed.url, titlesParser());
    await feed.log({requests: 1});
    hosts[0]?.remove();
    hosts[1]?.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await feed.log()).to.include({closed: 0});
    hosts[2]?.remove();
    expect(await feed.log({closed: 1})).to.include({closed: 1});
  });

  it('is handed from one who leaves to one who comes in the same moment', async () => {
    const feed = mockFeed('held', {body: '["a"]'});
    const parse = titlesParser();
    const first = mount(feed.url, parse);
    await feed.log({requests: 1});
    first.remove();
    const second = mount(feed.url, parse);
    await second.updateComplete;
    await feed.release();
    await all([second], 'ready');
    expect(await feed.log()).to.include({requests: 1, closed: 0});
  });

  it('is begun anew, not joined, after it was given up', async () => {
    const feed = mockFeed('held', {body: '["a"]'});
    const parse = titlesParser();
    const first = mount(feed.url, parse);
    await feed.log({requests: 1});
    first.remove();
    await feed.log({closed: 1});
    const second = mount(feed.url, parse);
    await feed.log({requests: 2});
    await feed.release();
    await all([second], 'ready');
    expect(second.titles).to.deep.equal(['a']);
  });

  it('is brought up to date when one comes back', async () => {
    const feed = mockFeed('steps', {bodies: JSON.stringify(['["a"]', '["b"]'])});
    const hosts = mountMany(2, feed.url, titlesParser());
    await all(hosts, 'ready');
    hosts[0]?.remove();
    hosts[1]?.feed.reload();
    await until(() => hosts[1]?.titles?.[0] === 'b');
    document.body.append(hosts[0] as FeedHost);
    await hosts[0]?.updateComplete;
    expect(hosts[0]?.shadowRoot?.textContent).to.equal('ready: b');
    expect(await feed.log()).to.include({requests: 2});
  });

  it('is not shared between two parsers', async () => {
    const feed = mockFeed('ok', {body: '["a"]'});
    const hosts = [mount(feed.url), mount(feed.url)];
    await all(hosts, 'ready');
    expect(hosts[0]?.titles).not.to.equal(hosts[1]?.titles);
  });

  it('parses ten thousand items without a long task of its own', async () => {
    const feed = mockFeed('ok', {events: 10_000});
    const slices: number[] = [];
    let begin = 0;
    const parse: FeedParser<Titles> = function* (document) {
      for (const {id} of (document as {events: {id: string}[]}).events) {
        if (begin === 0) {
          begin = performance.now();
          void Promise.resolve().then(() => {
            slices.push(performance.now() - begin);
            begin = 0;
          });
        }
        for (let i = 0; i < 2000; i++) Math.sqrt(id.length + i);
        yield;
      }
      return {feed: {titles: []}};
    };
    const host = mount(feed.url, parse);
    await all([host], 'ready');
    expect(slices.length).to.be.greaterThan(1);
    // The median, because a busy machine may stop any one of them.
    const median = slices.sort((a, b) => a - b)[slices.length >> 1];
    expect(median).to.be.lessThan(16);
  });

  it('gives the others their turn when a listener throws', async () => {
    const feed = mockFeed('held', {body: '["a"]'});
    const parse = titlesParser();
    const first = mount(feed.url, parse);
    const second = mount(feed.url, parse);
    await feed.log({requests: 1});
    const {queueMicrotask} = window;
    const mistake = new Error('of a listener');
    const thrown: unknown[] = [];
    window.queueMicrotask = (task) => {
      queueMicrotask(() => {
        try {
          task();
        } catch (error) {
          thrown.push(error);
        }
      });
    };
    try {
      first.changes.push = () => {
        throw mistake;
      };
      await feed.release();
      await all([second], 'ready');
      expect(thrown).to.deep.equal([mistake]);
    } finally {
      window.queueMicrotask = queueMicrotask;
    }
  });
});
