import {expect} from 'chai';
import {feedOf} from '../../fixtures/build.ts';
import {NOW} from '../../fixtures/event-states.ts';
import {programmeOf} from '../../fixtures/programme.ts';
import {mountList, unmountAll} from '../../support/harness/mount.ts';
import {until} from '../../support/harness/wait.ts';

const feed = feedOf(programmeOf(12));

describe('an event list and the page’s address', () => {
  const before = location.href;

  /** The address as a shared link would bring it, with what the page had before. */
  const visit = (parameters: string): void => {
    const {search} = new URL(before);
    history.replaceState(null, '', `${search ? `${search}&` : '?'}${parameters}`);
  };

  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', before);
  });

  const parameter = (name: string): readonly string[] =>
    new URLSearchParams(location.search).getAll(name);

  it('keeps the filter in the address, without a new entry in the history', async () => {
    const {length} = history;
    const list = await mountList({feed, now: NOW, urlKey: null}).ready();
    await list.type('hour');
    await list.openFacet('type');
    await list.choose('webinar');
    await list.choose('meeting');
    await until('both are there', () => parameter('events-type').length === 2);
    expect(parameter('events-q')).to.deep.equal(['hour']);
    expect(parameter('events-type')).to.deep.equal(['webinar', 'meeting']);
    expect(history.length).to.equal(length);
  });

  it('takes it out again when all is cleared, and leaves the host’s own as they were', async () => {
    visit('host=a%20b&flag#here');
    const {search, hash} = location;
    const list = await mountList({feed, now: NOW, urlKey: null}).ready();
    await list.type('hour');
    await until('it is there', () => parameter('events-q').length);
    await list.press('clear');
    await until('it is gone', () => !parameter('events-q').length);
    expect(location.search).to.equal(search);
    expect(location.hash).to.equal(hash);
  });

  it('restores a shared link, and draws nothing that it would take away again', async () => {
    visit('events-type=webinar&events-q=hour');
    const list = mountList({feed, now: NOW, urlKey: null});
    await list.element.updateComplete;
    expect(list.events).to.deep.equal([]);
    await list.ready();
    await until('four are drawn', () => list.events.length === 4);
    expect(list.chips).to.have.length(2);
    expect(list.search?.value).to.equal('hour');
  });

  it('ignores values that the feed does not hold, and what is not its own', async () => {
    visit('events-colour=red&other-type=webinar');
    const list = await mountList({feed, now: NOW, urlKey: null}).ready();
    expect(list.events).to.have.length(12);
  });

  it('keeps two lists apart by their order, and by their ids', async () => {
    visit('events-2-type=meeting&named-type=workshop');
    const first = await mountList({feed, now: NOW, urlKey: null}).ready();
    const second = await mountList({feed, now: NOW, urlKey: null}).ready();
    const named = await mountList({feed, now: NOW, urlKey: null, id: 'named'}).ready();
    await until('both are filtered', () => second.events.length + named.events.length === 8);
    expect(first.events).to.have.length(12);
    expect(second.chips).to.deep.equal(['Remove filter Meeting']);
    expect(named.chips).to.deep.equal(['Remove filter Workshop']);
    await first.type('story');
    await until('it is there', () => parameter('events-q').length);
    expect(parameter('events-2-type')).to.deep.equal(['meeting']);
    expect(parameter('named-type')).to.deep.equal(['workshop']);
  });

  it('stays out of the address with url-key="none"', async () => {
    visit('events-type=webinar&none-type=webinar');
    const {href} = location;
    const list = await mountList({feed, now: NOW}).ready();
    expect(list.events).to.have.length(12);
    await list.type('hour');
    expect(location.href).to.equal(href);
  });

  it('is not kept from filtering by a page that refuses to change its address', async () => {
    const {replaceState} = history;
    history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    try {
      const list = await mountList({feed, now: NOW, urlKey: null}).ready();
      await list.type('story');
      expect(list.result).to.equal('4 of 12 events');
    } finally {
      history.replaceState = replaceState;
    }
  });

  it('reads markup in the address as text', async () => {
    visit(`events-q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    const list = await mountList({feed, now: NOW, urlKey: null}).ready();
    await until('it is named', () => list.chips.length);
    expect(list.has('img')).to.equal(false);
    expect(list.chips[0]).to.contain('<img src=x onerror=alert(1)>');
  });
});
