import {expect} from 'chai';
import {defaultFeedAddress, feedAddresses} from '../../src/feed/sources.ts';

const BASE = 'https://example.org/events/page.html';

describe('addresses in src', () => {
  const CASES: [string | null | undefined, string[]][] = [
    ['feed.json', ['https://example.org/events/feed.json']],
    ['/feed.json', ['https://example.org/feed.json']],
    ['//cdn.example.org/f', ['https://cdn.example.org/f']],
    ['https://a.example/1  \n\thttp://b.example/2', ['https://a.example/1', 'http://b.example/2']],
    ['webcal://a.example/feed.ics', ['https://a.example/feed.ics']],
    ['WEBCAL://a.example/feed.ics', ['https://a.example/feed.ics']],
    ['a.json a.json', ['https://example.org/events/a.json']],
    ['javascript:alert(1) data:,1 file:///x blob:x ftp://x/', []],
    ['https://[ a.json', ['https://example.org/events/a.json']],
    ['?id=1', ['https://example.org/events/page.html?id=1']],
    ['', []],
    ['  \n ', []],
    [null, []],
    [undefined, []],
  ];
  for (const [src, addresses] of CASES) {
    it(`reads ${JSON.stringify(src) ?? 'undefined'}`, () => {
      expect(feedAddresses(src, BASE)).to.deep.equal(addresses);
    });
  }

  it('drops what cannot be resolved, without an exception', () => {
    expect(feedAddresses('feed.json https://a.example/', 'about:blank')).to.deep.equal([
      'https://a.example/',
    ]);
    expect(feedAddresses('feed.json', 'no address')).to.deep.equal([]);
  });
});

describe('default address', () => {
  it('is what the script tag named', () => {
    const page = globalThis as Record<symbol, unknown>;
    const key = Symbol.for('advocacy-widgets.src');
    expect(defaultFeedAddress()).to.equal(undefined);
    page[key] = 'https://example.org/feed.json';
    expect(defaultFeedAddress()).to.equal('https://example.org/feed.json');
    Reflect.deleteProperty(page, key);
  });
});
