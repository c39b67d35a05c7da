import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import {documentOf, feedOf} from '../../fixtures/build.ts';
import {EVENT_STATES, eventIn, NOW} from '../../fixtures/event-states.ts';
import {PAST, programmeOf} from '../../fixtures/programme.ts';
import {mockFeed} from '../../feed/mock-feed.ts';
import type {EventListHarness} from '../../support/harness/event-list.ts';
import {mountList, unmountAll} from '../../support/harness/mount.ts';
import {closeListPages, openListPage} from '../../support/harness/narrow-page.ts';
import {until} from '../../support/harness/wait.ts';

const all = feedOf(EVENT_STATES.map(eventIn));

/** WCAG 1.4.12: what a reader may set without losing anything. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';

const HOSTILE =
  '* { box-sizing: content-box; float: left; margin: 9px; padding: 7px; font: italic 30px serif; letter-spacing: 3px }' +
  'a { color: yellow !important; display: none } h2, h3, ul, li { display: none; list-style: square }' +
  'body, main { float: none } advocacy-event-list { float: none; display: block }' +
  'button { position: fixed; inset: 0 } main { text-transform: uppercase; white-space: nowrap; text-align: center; line-height: 0.5; text-indent: 4em }';

/** Drawn, and not only there for a screen reader. */
const isSeen = (element: Element): boolean =>
  element.getClientRects().length > 0 && !element.closest('.vh');

/** What is wider than the page that it is on. */
const tooWide = (list: EventListHarness, width: number): readonly string[] =>
  list
    .all('*')
    .filter((element) => isSeen(element) && element.getBoundingClientRect().right > width + 0.5)
    .map((element) => `${element.localName}[${element.part.value}]`);

/** Texts that are cut off by their own box, the two lines of a summary apart. */
const clipped = (list: EventListHarness): readonly string[] =>
  list
    .all('*')
    .filter((element) => isSeen(element) && !element.part.contains('summary'))
    .filter((element) => {
      const {overflowX, overflowY} = getComputedStyle(element);
      const cuts = [overflowX, overflowY].some((overflow) => /hidden|clip/.test(overflow));
      return (
        cuts &&
        (element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => `${element.localName}[${element.part.value}]`);

describe('the layout of an event list', () => {
  afterEach(() => {
    unmountAll();
    closeListPages();
  });

  it('fits a page of 320 px, with a word of 300 letters and a code of 200', async () => {
    const {list, page} = await openListPage({feed: all, now: NOW, period: 'all'});
    await list.ready();
    await list.press('show-more');
    expect(tooWide(list, 320)).to.deep.equal([]);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('fits 320 px with its facets and an event open', async () => {
    const feed = feedOf([...programmeOf(8), eventIn('longDescription'), eventIn('hostile')]);
    const {list, page} = await openListPage({feed, now: NOW});
    await list.ready();
    await list.openFacet('all');
    await list.open('long-description');
    expect(tooWide(list, 320)).to.deep.equal([]);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('folds its facets into one button where it is narrow, and shows them where it is wide', async () => {
    const feed = feedOf(programmeOf(8));
    const narrow = await openListPage({feed, now: NOW});
    await narrow.list.ready();
    expect(isSeen(narrow.list.facet('all'))).to.equal(true);
    expect(isSeen(narrow.list.facet('type'))).to.equal(false);
    const wide = await openListPage({feed, now: NOW}, {width: 1100});
    await wide.list.ready();
    expect(isSeen(wide.list.facet('all'))).to.equal(false);
    expect(isSeen(wide.list.facet('type'))).to.equal(true);
  });

  it('says the day in words where there is no room for the date block', async () => {
    const {list} = await openListPage({feed: feedOf([eventIn('plain')]), now: NOW});
    await list.ready();
    expect(list.all('[part~=date]').some(isSeen)).to.equal(false);
    expect(list.event('plain').drawnDay).to.equal('Tue, Jun 9');
  });

  for (const width of [320, 800]) {
    it(`keeps all its words at ${width} px when a reader widens the spacing of text`, async () => {
      const {list, page} = await openListPage({feed: all, now: NOW, period: 'all'}, {width});
      await list.ready();
      const sheet = new page.CSSStyleSheet();
      sheet.replaceSync(TEXT_SPACING);
      list.root.adoptedStyleSheets.push(sheet);
      expect(clipped(list)).to.deep.equal([]);
      expect(tooWide(list, width)).to.deep.equal([]);
    });
  }

  it('keeps its looks on a page whose style sheet is hostile', async () => {
    const feed = feedOf([eventIn('open'), eventIn('recordingUnlinked')]);
    const {list} = await openListPage({feed, now: NOW, period: 'all'}, {css: HOSTILE, width: 800});
    await list.ready();
    const {heading, action, link, copy} = list.event('open');
    for (const each of [heading, link, action]) expect(each && isSeen(each)).to.equal(true);
    expect(copy === undefined || getComputedStyle(copy).position === 'static').to.equal(true);
    const style = getComputedStyle(heading);
    expect(style.textTransform).to.equal('none');
    expect(style.whiteSpace).to.equal('normal');
    expect(style.fontStyle).to.equal('normal');
    expect(style.textAlign).to.match(/^(start|left)$/);
    expect(tooWide(list, 800)).to.deep.equal([]);
  });

  it('has targets of 24 px at least (WCAG 2.5.8)', async () => {
    const feed = feedOf([...EVENT_STATES.map(eventIn), ...programmeOf(30)]);
    for (const width of [320, 900]) {
      const {list} = await openListPage({feed, now: NOW, period: 'all'}, {width});
      await list.ready();
      await list.openFacet('all');
      await list.choose('webinar');
      await until('chips are drawn', () => list.chips.length);
      // Links in a sentence or a heading are excepted; choices are pressed by their labels.
      const targets = list.all(
        'button, a.btn, [part~=action], input[type=search], label:has(input)',
      );
      expect(targets.filter(isSeen).length).to.be.above(10);
      const small = targets.filter(isSeen).filter((target) => {
        const {width: across, height: down} = target.getBoundingClientRect();
        return across < 24 || down < 24;
      });
      expect(small.map((each) => `${each.localName} ${each.textContent.trim()}`)).to.deep.equal([]);
    }
  });

  it('follows the direction of the page', async () => {
    const {list, page} = await openListPage({feed: feedOf(programmeOf(2)), now: NOW}, {width: 800});
    page.document.documentElement.dir = 'rtl';
    await list.ready();
    const [block] = list.all('[part~=date]');
    const {heading} = list.event('event-1');
    expect(
      block && block.getBoundingClientRect().left > heading.getBoundingClientRect().left,
    ).to.equal(true);
    expect(tooWide(list, 800)).to.deep.equal([]);
  });

  it('has the shape of its rows before they come: what stands above never moves', async () => {
    const feed = mockFeed('held', {events: 6});
    const list = mountList({src: feed.url, period: 'all'});
    await list.element.updateComplete;
    const bar = list.all('[part~=skeleton]')[0]?.getBoundingClientRect();
    await feed.release();
    await list.ready();
    const first = list.all('[part~=group]')[0]?.getBoundingClientRect();
    expect(Math.abs((bar?.top ?? 0) - (first?.top ?? 99))).to.be.at.most(2);
  });

  it('does not move anything when what loads later comes', async () => {
    const list = await mountList({feed: feedOf(programmeOf(30)), now: NOW}).painted();
    const top = list.events[0]?.element.getBoundingClientRect().top;
    await list.ready();
    await until('the search is there', () => list.search);
    expect(
      Math.abs((list.events[0]?.element.getBoundingClientRect().top ?? 0) - (top ?? 99)),
    ).to.be.at.most(1);
  });

  /** What a feed may bring after the skeleton, by name; each is held back until the skeleton is painted. */
  const ARRIVALS = {
    'a page of events and more': {events: 25},
    'two events': {events: 2},
    'nothing at all': {events: 0},
    'only what has been': {body: JSON.stringify(documentOf(PAST))},
    'a failure': {then: 'status', code: 404},
  };

  for (const [arrival, query] of Object.entries(ARRIVALS)) {
    it(`shifts no layout, as the browser counts it, when there comes ${arrival}`, async function () {
      const {supportedEntryTypes} = PerformanceObserver;
      // See CONTRIBUTING, "Tests skipped in an engine"; all engines are held to the two tests above.
      if (!supportedEntryTypes.includes('layout-shift')) this.skip();
      await executeServerCommand('bring-to-front');
      for (const width of [280, 320, 480, 640, 900]) {
        const feed = mockFeed('held', query);
        const {list, page} = await openListPage({src: feed.url}, {width});
        page.console.warn = () => {};
        const shifts: number[] = [];
        new page.PerformanceObserver((entries) => {
          for (const entry of entries.getEntries())
            shifts.push((entry as PerformanceEntry & {readonly value: number}).value);
        }).observe({type: 'layout-shift', buffered: true});
        await until('the skeleton is drawn', () => list.isSkeleton);
        await new Promise((resolve) => setTimeout(resolve, 50));
        await feed.release();
        await list.ready();
        await new Promise((resolve) => setTimeout(resolve, 100));
        const total = shifts.reduce((sum, value) => sum + value, 0);
        expect(total, `at ${width} px`).to.be.below(0.01);
        closeListPages();
      }
    });
  }
});
