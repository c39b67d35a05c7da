import {expect} from 'chai';
import {documentOf, eventOf, feedOf, recordOf} from '../fixtures/build.ts';
import {eventIn, NOW} from '../fixtures/event-states.ts';
import {programmeOf} from '../fixtures/programme.ts';
import {catchWarnings} from '../support/harness/console.ts';
import type {HostHarness} from '../support/harness/host.ts';
import {mountCard, mountList, unmountAll} from '../support/harness/mount.ts';
import {until} from '../support/harness/wait.ts';

describe('what a page’s own script hands in', () => {
  let warnings: ReturnType<typeof catchWarnings>;
  let thrown: unknown[];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    thrown.push('reason' in event ? event.reason : event.message);
    event.preventDefault();
  };

  beforeEach(() => {
    warnings = catchWarnings();
    thrown = [];
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });

  afterEach(() => {
    unmountAll();
    warnings.restore();
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  /** Errors of promises are told a task later. */
  const expectCalm = async (host: HostHarness): Promise<void> => {
    await host.element.updateComplete.catch((error: unknown) => thrown.push(error));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(thrown).to.deep.equal([]);
  };

  const set = (host: HostHarness, values: Readonly<Record<string, unknown>>): void => {
    Object.assign(host.element, values);
  };

  it('may be a feed as it came from a server', async () => {
    const feed: object = JSON.parse(JSON.stringify(documentOf(programmeOf(5)))) as object;
    const list = await mountList({feed, now: NOW}).ready();
    expect(list.events).to.have.length(5);
    expect(list.search).not.to.equal(undefined);
    await expectCalm(list);
    expect(warnings.lines).to.deep.equal([]);
  });

  it('may be a feed with bad events, which cost only themselves and are told to the author', async () => {
    const feed = {...documentOf(), events: [...programmeOf(2), 'nonsense', {id: 'x'}, null]};
    const list = await mountList({feed, now: NOW}).ready();
    expect(list.events).to.have.length(2);
    await until('it is told', () => warnings.lines.length);
    expect(warnings.lines[0]).to.match(/^advocacy-event-list: 3 of 5 items could not be read/);
    await expectCalm(list);
  });

  it('may be frozen', async () => {
    const feed = Object.freeze(documentOf([Object.freeze(eventOf())]));
    const list = await mountList({feed, now: NOW}).ready();
    expect(list.events).to.have.length(1);
    await expectCalm(list);
  });

  for (const [name, feed] of Object.entries({
    'an empty object': {},
    'another document': {hello: 'world'},
    'a list': [],
    'a function': documentOf,
  })) {
    it(`may be no feed at all, which is said (${name})`, async () => {
      const list = await mountList({feed, now: NOW}).ready();
      await until('its words', () => list.panels[0]?.includes('The events could not be read.'));
      await expectCalm(list);
    });
  }

  it('may be a feed whose events are no list: it has none, which is said, and the author told', async () => {
    const list = await mountList({feed: {...documentOf(), events: 7}, now: NOW}).ready();
    await until('its words', () => list.panels[0]?.includes('No events have been announced yet.'));
    await until('it is told', () => warnings.lines.length);
    expect(warnings.lines.join()).to.contain('events');
    await expectCalm(list);
  });

  it('is replaced by what is handed in next', async () => {
    const list = await mountList({feed: documentOf(programmeOf(2)), now: NOW}).ready();
    list.element.feed = feedOf(programmeOf(3));
    await until('three', () => list.events.length === 3);
    list.element.feed = documentOf(programmeOf(4));
    await until('four', () => list.events.length === 4);
    await expectCalm(list);
  });

  it('may be the feed of a card, as it came from a server', async () => {
    const feed = documentOf(programmeOf(3));
    const card = await mountCard({feed, eventId: ' event-2 ', now: NOW}).painted();
    expect(card.card.title).to.equal('Trustee hour 2');
    await expectCalm(card);
  });

  it('may be an event as a feed writes it', async () => {
    const card = await mountCard({event: eventIn('inPerson'), now: NOW}).painted();
    expect(card.card.title).to.equal('Speaking at Budget Hearings');
    expect(card.card.meta).to.contain('State Library, Room 214');
    await expectCalm(card);
  });

  it('draws an event the same, read or as a feed writes it', async () => {
    const zoned = {timeZone: 'America/Chicago'};
    const raw = await mountCard({event: eventOf(zoned), now: NOW}).painted();
    const read = await mountCard({event: recordOf(zoned), now: NOW}).painted();
    expect(raw.card.heard).to.equal(read.card.heard);
    expect(raw.card.meta).to.equal(read.card.meta);
    expect(raw.card.more === undefined).to.equal(read.card.more === undefined);
  });

  it('may be no event at all, which leaves the fallback', async () => {
    for (const event of [{}, {id: 'x'}, [], {title: 7}]) {
      const card = mountCard({event, now: NOW});
      await until('the fallback is drawn', () => card.has('slot'));
      expect(card.events).to.deep.equal([]);
      await expectCalm(card);
      unmountAll();
    }
  });

  for (const values of [
    {state: 5},
    {type: ['a']},
    {filters: 7},
    {state: 5, type: ['a'], filters: 7},
    {topic: {}, audience: true, libraryType: Symbol.iterator},
    {period: 3, group: ['day'], limit: {}},
    {limit: [], headingLevel: {}, loading: 4},
    {state: null, type: undefined, topic: undefined, filters: undefined, group: undefined},
  ]) {
    const names = Object.keys(values).join(', ');
    it(`may be of another type than the list expects (${names})`, async () => {
      const list = await mountList({feed: feedOf(programmeOf(3)), now: NOW}).ready();
      set(list, values);
      await expectCalm(list);
      expect(list.events).to.have.length(3);
    });
  }

  it('may be an address, a zone or a clock of another type', async () => {
    for (const values of [{timeZone: 7}, {now: 12}, {urlKey: 3}, {src: 4}, {src: ['a']}]) {
      const list = mountList({feed: feedOf(programmeOf(3)), now: NOW});
      set(list, {period: 'all', ...values});
      await until('it is drawn', () => list.events.length === 3);
      await expectCalm(list);
      unmountAll();
    }
  });

  it('may be an id of another type', async () => {
    const card = mountCard({feed: feedOf(programmeOf(3)), now: NOW});
    set(card, {eventId: 7});
    await until('something is drawn', () => card.has('slot'));
    await expectCalm(card);
  });

  for (const feed of ['{}', 7, true]) {
    it(`may be a ${typeof feed} where a feed is expected, which leaves the fallback`, async () => {
      const list = mountList({now: NOW});
      set(list, {feed});
      await until('the fallback is drawn', () => list.has('slot'));
      expect(list.events).to.deep.equal([]);
      await expectCalm(list);
    });
  }
});
