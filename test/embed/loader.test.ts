import {expect} from 'chai';
import {closePages, openPage, requestsFor, until, type Page} from './page.ts';

const SCRIPT = '<script async src="%CDN%/advocacy-widgets.js"></script>';

let count = 0;
/** A feed of the runner's own, with a token that no other test uses. */
const feed = (kind = 'ok', more = '') =>
  `/feeds/${kind}?token=loader-${Date.now()}-${count++}${more}`;

const absolute = (address: string) => new URL(address, location.origin).href;

const list = (attributes: string) =>
  `<advocacy-event-list ${attributes}><a href="/events">All events</a></advocacy-event-list>`;

const defined = (page: Page, tag = 'advocacy-event-list') =>
  until(`${tag} is defined`, () => page.customElements.get(tag));

const early = (page: Page) =>
  (page[Symbol.for('advocacy-widgets.feeds')] ?? new Map()) as Map<string, Promise<Response>>;

const source = (page: Page) => page[Symbol.for('advocacy-widgets.src')];

describe('the loader', () => {
  before(async () => {
    const {ok} = await fetch('/dist/page/advocacy-widgets.js');
    if (!ok)
      throw new Error('Run `npm run build:page` first: these tests are for the built script.');
  });

  afterEach(closePages);

  it('brings an element of the page to life, from another origin, with a clean console', async () => {
    const page = await openPage(list(`src="${feed()}"`) + SCRIPT);
    await defined(page);
    const element = page.document.querySelector('advocacy-event-list');
    await until('it is drawn', () => element?.shadowRoot?.childElementCount);
    expect(page.seen).to.deep.equal({console: [], errors: [], violations: []});
  });

  it('loads only what the page uses', async () => {
    const page = await openPage(list(`src="${feed()}"`) + SCRIPT);
    await defined(page);
    expect(requestsFor(page, '/chunks/event-list')).to.have.length(1);
    expect(requestsFor(page, '/chunks/session-card')).to.have.length(0);
    expect(page.customElements.get('advocacy-session-card')).to.equal(undefined);
  });

  it('loads nothing for a page without elements', async () => {
    const page = await openPage(`<p>Nothing here</p>${SCRIPT}`);
    expect(requestsFor(page, '/chunks/')).to.have.length(0);
    expect(early(page).size).to.equal(0);
  });

  it('finds an element that comes later, deep in what is added', async () => {
    const page = await openPage(`<p>Nothing yet</p>${SCRIPT}`);
    const section = page.document.createElement('section');
    section.innerHTML = `<div>${list(`src="${feed()}"`)}</div>`;
    page.document.body.append(section);
    await defined(page);
    expect(page.seen.console).to.deep.equal([]);
  });

  it('asks for the chunks and the feed in the same moment', async () => {
    const address = feed();
    const page = await openPage(list(`src="${address}"`) + SCRIPT.replace('%CDN%', '%CDN%/slow'));
    await until('all is here', () => requestsFor(page, address).length);
    await defined(page);
    const first = (part: string) => requestsFor(page, part)[0];
    const chunks = [first('/chunks/event-list'), first('/chunks/core')];
    const starts = [...chunks, first(address)].map((entry) => entry?.startTime ?? NaN);
    // The chunks come late here, so that whatever waited for one of them started far too late.
    const chunk = Math.min(...chunks.map((entry) => entry?.responseEnd ?? NaN));
    expect(Math.max(...starts)).to.be.below(chunk);
  });

  it('asks for a feed once, however many elements and scripts there are', async () => {
    const address = feed();
    const page = await openPage(list(`src="${address}"`).repeat(3) + SCRIPT + SCRIPT);
    await defined(page);
    await until('the feed is taken', () => early(page).size === 0);
    await until('the feed is read', () => requestsFor(page, address).length);
    expect(requestsFor(page, address)).to.have.length(1);
    expect(page.seen).to.deep.equal({console: [], errors: [], violations: []});
  });

  it('sends neither credentials nor a referrer with it', async () => {
    document.cookie = 'loader=1; path=/';
    const address = feed();
    const page = await openPage(list(`src="${address}"`) + SCRIPT);
    await until('the feed is asked for', () => requestsFor(page, address).length);
    const log: unknown = await (await fetch(address.replace('ok', 'log'))).json();
    document.cookie = 'loader=; path=/; max-age=0';
    expect(log).to.include({requests: 1, cookies: 0, referrers: 0});
  });

  it('does not ask early for a feed that is to be lazy', async () => {
    const page = await openPage(
      `<div style="margin-top: 9999px">${list(`loading="lazy" src="${feed()}"`)}</div>${SCRIPT}`,
    );
    await until('the chunk is asked for', () => requestsFor(page, '/chunks/event-list').length);
    expect(early(page).size).to.equal(0);
  });

  it('asks for the first of several addresses, the one that the elements read', async () => {
    const [one, two] = [feed('hang'), feed('hang')];
    const page = await openPage(
      `${list(`src=" javascript:1 ${one}\n\t${two}"`)}${SCRIPT.replace('%CDN%', '%CDN%/broken')}`,
    );
    await until('the feed is asked for', () => early(page).size);
    expect([...early(page).keys()]).to.deep.equal([absolute(one)]);
  });

  it('reads webcal as https', async () => {
    const page = await openPage(
      `${list('src="webcal://127.0.0.1:9/feed.ics"')}${SCRIPT.replace('%CDN%', '%CDN%/broken')}`,
    );
    await until('the feed is asked for', () => early(page).size);
    expect([...early(page).keys()]).to.deep.equal(['https://127.0.0.1:9/feed.ics']);
  });

  it('resolves addresses against the base of the page', async () => {
    const page = await openPage(
      `<base href="/feeds/">${list('src="hang?token=base"')}${SCRIPT.replace('%CDN%', '%CDN%/broken')}`,
    );
    await until('the feed is asked for', () => early(page).size);
    expect([...early(page).keys()]).to.deep.equal([absolute('/feeds/hang?token=base')]);
  });

  it('shows the feed of the script tag in elements without a src', async () => {
    const address = feed('hang');
    const page = await openPage(
      list('') +
        SCRIPT.replace('src=', `data-src="${address}" src=`).replace('%CDN%', '%CDN%/broken'),
    );
    await until('the feed is asked for', () => early(page).size);
    expect(source(page)).to.equal(absolute(address));
    expect([...early(page).keys()]).to.deep.equal([absolute(address)]);
  });

  it('takes feed.json beside the script when the tag names none', async () => {
    const page = await openPage(SCRIPT);
    await until('the source is known', () => source(page));
    const {src} = page.document.querySelector<HTMLScriptElement>('script[async]') ?? {src: ''};
    expect(source(page)).to.equal(new URL('feed.json', src).href);
  });

  it('lets the script that names a feed win over one that does not', async () => {
    const page = await openPage(SCRIPT + SCRIPT.replace('src=', 'data-src="/named.json" src='));
    await until('the source is known', () => source(page) === absolute('/named.json'));
  });

  it('leaves the fallback and one warning when its chunks are missing', async () => {
    const page = await openPage(
      list(`src="${feed()}"`).repeat(2) + SCRIPT.replace('%CDN%', '%CDN%/broken'),
    );
    await until('it warns', () => page.seen.console.length);
    expect(page.seen.console).to.have.length(1);
    expect(page.seen.console[0]).to.match(/^warn: advocacy-event-list: /);
    expect(page.seen.errors).to.deep.equal([]);
    expect(
      page.document.querySelector('advocacy-event-list a')?.getBoundingClientRect().height,
    ).to.be.above(0);
  });

  it('lets a feed that fails reject nowhere but in its client', async () => {
    const page = await openPage(
      list('src="http://127.0.0.1:9/feed.json"') + SCRIPT.replace('%CDN%', '%CDN%/broken'),
    );
    await until('it warns', () => page.seen.console.length);
    await Promise.allSettled(early(page).values());
    expect(early(page).size).to.equal(1);
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('needs nothing that a strict policy forbids', async () => {
    const page = await openPage(
      list(`src="${feed()}"`) + SCRIPT,
      "default-src 'none'; script-src 'self' %CDN%; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
    );
    await defined(page);
    const element = page.document.querySelector('advocacy-event-list');
    await until('it is drawn', () => element?.shadowRoot?.childElementCount);
    expect(page.seen).to.deep.equal({console: [], errors: [], violations: []});
  });
});

describe('the one file with everything', () => {
  afterEach(closePages);

  const ALL = SCRIPT.replace('widgets.js', 'widgets.all.js');

  it('registers every element with one request and names the feed', async () => {
    const page = await openPage(list(`src="${feed()}"`) + ALL);
    await defined(page);
    await defined(page, 'advocacy-session-card');
    expect(requestsFor(page, '/chunks/')).to.have.length(0);
    expect(source(page)).to.match(/\/feed\.json$/);
  });

  it('is silent twice on a page, also where only one policy of a name may be made', async () => {
    const page = await openPage(
      list(`src="${feed()}"`) + ALL + ALL,
      "default-src 'none'; script-src 'self' %CDN%; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    );
    await defined(page);
    await until('both copies have run', () => page.document.readyState === 'complete');
    expect(page.seen).to.deep.equal({console: [], errors: [], violations: []});
  });
});
