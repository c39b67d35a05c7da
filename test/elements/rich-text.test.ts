import {expect} from 'chai';
import {eventOf, feedOf, recordOf} from '../fixtures/build.ts';
import {NOW} from '../fixtures/event-states.ts';
import {closePages, openPage, type Page} from '../embed/page.ts';
import {EventListHarness} from '../support/harness/event-list.ts';
import type {EventHarness} from '../support/harness/event.ts';
import type {HostHarness} from '../support/harness/host.ts';
import {mountCard, mountList, unmountAll} from '../support/harness/mount.ts';
import {textOf, until} from '../support/harness/wait.ts';
import type {AdvocacyEventListElement} from '../../src/elements/event-list/event-list.ts';

const HOSTILE = `
  <h1 id="top" class="fancy">Come <b onclick="globalThis.hacked = 1">along</b></h1>
  <script>globalThis.hacked = 2</script>
  <style>* { display: none }</style>
  <img src="x" onerror="globalThis.hacked = 3">
  <svg onload="globalThis.hacked = 4"><a xlink:href="javascript:alert(1)">drawn</a></svg>
  <p style="position: fixed" part="event" slot="x">Line one<br>line two</p>
  <ul><li><a href="https://library.example/agenda" target="_blank" onclick="alert(1)">Agenda</a></li></ul>
  <a href="javascript:globalThis.hacked = 5">run</a> <a href="data:text/html,x">data</a>
  <a href="mailto:desk@library.example">desk</a>
  <form action="https://evil.example"><input name="q"><button>Send</button></form>
  <iframe src="https://evil.example"></iframe><math><mtext><a href="java&#10;script:alert(1)">math</a></mtext></math>
  <template><b>inside</b></template><advocacy-event-list src="/evil.json"></advocacy-event-list>`;

const event = eventOf({descriptionHtml: HOSTILE});

const boxOf = (opened: EventHarness): HTMLElement | undefined =>
  opened.details?.querySelector<HTMLElement>(':scope > div') ?? undefined;

const cleaned = (host: HostHarness, id: string): Promise<HTMLElement> =>
  until('the text is drawn', () => boxOf(host.event(id)));

const opened = async (host: HostHarness): Promise<HTMLElement> => {
  await host.open(event.id);
  return cleaned(host, event.id);
};

describe('a description in HTML', () => {
  afterEach(unmountAll);

  const inList = async (): Promise<EventListHarness> =>
    mountList({feed: feedOf([event, eventOf({id: 'other'})]), now: NOW}).ready();

  it('keeps the structure of its text and nothing else', async () => {
    const box = await opened(await inList());
    const names = new Set([...box.querySelectorAll('*')].map(({localName}) => localName));
    expect([...names].toSorted()).to.deep.equal(['a', 'b', 'br', 'li', 'p', 'ul']);
    const attributes = new Set(
      [...box.querySelectorAll('*')].flatMap((each) => each.getAttributeNames()),
    );
    expect([...attributes].toSorted()).to.deep.equal(['href', 'rel']);
    expect(textOf(box)).to.contain('Come along').and.to.contain('Line one');
    expect(textOf(box)).not.to.match(/hacked|display/);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('has links to the web and to mail alone, and tells none of them where it is', async () => {
    const links = [...(await opened(await inList())).querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href')).filter(Boolean)).to.deep.equal([
      'https://library.example/agenda',
      'mailto:desk@library.example',
    ]);
    expect(links.every(({rel}) => rel === 'noopener')).to.equal(true);
  });

  for (const [name, mount] of Object.entries({
    'an event list': inList,
    'a session card': () => mountCard({event: recordOf(event), now: NOW}).painted(),
  })) {
    it(`stays the same, with the focus in it, whenever ${name} draws itself again`, async () => {
      const host: HostHarness = await mount();
      const box = await opened(host);
      const link = box.querySelector('a');
      link?.focus();
      expect(host.isFocused(link ?? undefined)).to.equal(true);
      for (let times = 0; times < 3; times++) {
        host.element.requestUpdate();
        await host.element.updateComplete;
        host.element.announce('Something else');
        await until('it is said', () => host.statusText === 'Something else');
        host.element.announce('');
      }
      expect(boxOf(host.event(event.id)) === box).to.equal(true);
      expect(link?.isConnected).to.equal(true);
      expect(host.isFocused(link ?? undefined)).to.equal(true);
    });

    it(`is the same after ${name} has closed it and opened it again`, async () => {
      const host: HostHarness = await mount();
      const box = await opened(host);
      host.event(event.id).more?.click();
      await until('it is closed', () => !host.event(event.id).isOpen);
      expect(box.isConnected).to.equal(false);
      expect((await opened(host)) === box).to.equal(true);
      expect(host.all('[part~=details] > div')).to.have.length(1);
    });
  }

  it('is drawn in each of several elements that show the same event', async () => {
    const feed = feedOf([event]);
    const hosts: readonly HostHarness[] = [
      await mountList({feed, now: NOW}).ready(),
      await mountList({feed, now: NOW}).ready(),
      await mountCard({feed, eventId: event.id, now: NOW}).ready(),
    ];
    for (const host of hosts) await opened(host);
    expect(
      hosts.map((host) => textOf(boxOf(host.event(event.id))).includes('Come along')),
    ).to.deep.equal([true, true, true]);
  });

  it('is nothing where only what is forbidden stood', async () => {
    const bad = eventOf({descriptionHtml: '<script>alert(1)</script><img src=x>'});
    const list = await mountList({feed: feedOf([bad, eventOf({id: 'b'})]), now: NOW}).ready();
    expect(textOf(await opened(list))).to.equal('');
  });
});

describe('a description in HTML on a page with trusted types', () => {
  before(async () => {
    const {ok} = await fetch('/dist/page/advocacy-widgets.js');
    if (!ok) throw new Error('Run `npm run build:page` first: this is for the built script.');
  });

  afterEach(closePages);

  const CSP =
    "default-src 'none'; script-src 'self' %CDN%; connect-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types lit-html advocacy-widgets";

  const open = async (descriptionHtml: string): Promise<{page: Page; text: string}> => {
    const body = JSON.stringify({
      format: 'advocacy-feed',
      version: '1.0',
      title: 'T',
      timeZone: 'America/Chicago',
      events: [eventOf({descriptionHtml})],
    });
    const query = new URLSearchParams({token: crypto.randomUUID(), body});
    const src = `/feeds/ok?${query}`.replaceAll('&', '&amp;');
    const page = await openPage(
      `<advocacy-event-list src="${src}" now="${NOW}" url-key="none"></advocacy-event-list>` +
        '<script async src="%CDN%/advocacy-widgets.js"></script>',
      CSP,
    );
    await until('it is defined', () => page.customElements.get('advocacy-event-list'));
    const element = page.document.querySelector<AdvocacyEventListElement>('advocacy-event-list');
    if (!element) throw new Error('the page has no list');
    const list = await new EventListHarness(element).ready();
    return {page, text: textOf(await opened(list))};
  };

  it('is drawn, and breaks no rule of the page', async () => {
    const {page, text} = await open('<p>Come <b>along</b></p><p><a href="https://a.example">x</a>');
    expect(text).to.equal('Come alongx');
    expect(page.seen).to.deep.equal({console: [], errors: [], violations: []});
  });

  it('runs nothing of what is forbidden; Chromium alone reports that it stood there', async () => {
    const {page, text} = await open('<p onclick="alert(1)">Come</p><script>alert(1)</script>');
    expect(text).to.equal('Come');
    expect(page.seen.errors).to.deep.equal([]);
    expect(page.seen.console).to.deep.equal([]);
    const known = 'chrome' in globalThis ? ['script-src-attr inline'] : [];
    expect(page.seen.violations.filter((each) => !known.includes(each))).to.deep.equal([]);
  });
});
