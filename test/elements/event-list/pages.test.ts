import {expect} from 'chai';
import {feedOf} from '../../fixtures/build.ts';
import {eventIn, NOW} from '../../fixtures/event-states.ts';
import {programmeOf} from '../../fixtures/programme.ts';
import {mountList, unmountAll} from '../../support/harness/mount.ts';
import {until} from '../../support/harness/wait.ts';

const feed = feedOf(programmeOf(65));

describe('the pages of an event list', () => {
  afterEach(unmountAll);

  it('shows twenty first, and says how many more and how many in all', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    expect(list.events).to.have.length(20);
    expect(list.button('show-more')?.textContent.trim()).to.equal('Show 20 more');
    expect(list.button('show-all')?.textContent.trim()).to.equal('Show all 65');
  });

  it('moves the focus to the first new title on "show more"', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    list.button('show-more')?.focus();
    await list.press('show-more');
    expect(list.events).to.have.length(40);
    expect(list.isFocused(list.event('event-21').link)).to.equal(true);
  });

  it('can focus a first new title that is no link', async () => {
    const unlinked = feedOf(programmeOf(25).map(({url: _, ...event}) => event));
    const list = await mountList({feed: unlinked, now: NOW}).ready();
    await list.press('show-more');
    expect(list.event('event-21').link).to.equal(undefined);
    expect(list.event('event-21').heading.contains(list.root.activeElement)).to.equal(true);
  });

  it('shows all on demand, and offers no more then', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await list.press('show-all');
    expect(list.events).to.have.length(65);
    expect(list.button('show-more')).to.equal(undefined);
    expect(list.button('show-all')).to.equal(undefined);
    expect(list.isFocused(list.event('event-21').link)).to.equal(true);
  });

  it('counts a group’s rows whether they are drawn or not', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    expect(list.headings.slice(0, 3)).to.deep.equal([
      'May 2026 2 events',
      'June 2026 10 events',
      'July 2026 10 events',
    ]);
  });

  it('never shows more than its limit', async () => {
    const list = await mountList({feed, now: NOW, limit: 3}).ready();
    expect(list.events).to.have.length(3);
    expect(list.button('show-more')).to.equal(undefined);
  });

  it('pages within a limit above twenty', async () => {
    const list = await mountList({feed, now: NOW, limit: 22}).ready();
    expect(list.button('show-more')?.textContent.trim()).to.equal('Show 2 more');
    await list.press('show-more');
    expect(list.events).to.have.length(22);
    expect(list.button('show-more')).to.equal(undefined);
  });

  it('begins again with twenty when the filter changes', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await list.press('show-more');
    await list.type('hour');
    await until('twenty are drawn', () => list.events.length === 20);
  });

  it('draws all for print, opened, and goes back afterwards', async () => {
    const long = feedOf([...programmeOf(30), eventIn('longDescription')]);
    const list = await mountList({feed: long, now: NOW}).ready();
    dispatchEvent(new Event('beforeprint'));
    expect(list.events).to.have.length(31);
    expect(list.event('long-description').isOpen).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(list.events).to.have.length(20);
    expect(list.event('event-1').isOpen).to.equal(false);
  });

  it('groups by day, by month or not at all', async () => {
    const three = feedOf(programmeOf(3));
    const byDay = await mountList({feed: three, now: NOW, group: 'day'}).ready();
    expect(byDay.headings).to.deep.equal([
      'Wednesday, May 27 1 event',
      'Saturday, May 30 1 event',
      'Tuesday, June 2 1 event',
    ]);
    const flat = await mountList({feed: three, now: NOW, group: 'none'}).ready();
    expect(flat.headings).to.deep.equal([]);
    expect(flat.events.map(({heading}) => heading.localName)).to.deep.equal(['h2', 'h2', 'h2']);
  });
});
