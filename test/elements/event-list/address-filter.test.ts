import {expect} from 'chai';
import {feedOf} from '../../fixtures/build.ts';
import {NOW} from '../../fixtures/event-states.ts';
import {PAST, programmeOf} from '../../fixtures/programme.ts';
import type {EventListHarness} from '../../support/harness/event-list.ts';
import {mountList, unmountAll} from '../../support/harness/mount.ts';
import {until} from '../../support/harness/wait.ts';

const feed = feedOf(programmeOf(12));

describe('a filter in the address of an event list', () => {
  const before = location.href;

  const address = (parameters: string): string => {
    const {search} = new URL(before);
    return search ? `${search}&${parameters}` : `?${parameters}`;
  };

  const visit = (parameters: string): void => history.replaceState(null, '', address(parameters));

  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', before);
  });

  const list = (settings: Parameters<typeof mountList>[0]): Promise<EventListHarness> =>
    mountList({now: NOW, urlKey: null, ...settings}).ready();

  /** Nothing to see of a filter: no search, no chips, no count. */
  const showsNoFilter = (harness: EventListHarness): void => {
    expect(harness.search, 'no search').to.equal(undefined);
    expect(harness.chips).to.deep.equal([]);
    expect(harness.result).to.equal('');
  };

  for (const parameters of ['events-q=zzzz', 'events-type=webinar', 'events-topic=Funding']) {
    it(`leaves the latest past alone where nothing is coming (${parameters})`, async () => {
      visit(parameters);
      const types = ['webinar', 'meeting', 'webinar', 'meeting'] as const;
      const past = PAST.map((event, at) => ({...event, type: types[at] ?? 'webinar'}));
      const harness = await list({feed: feedOf(past)});
      await until('its words', () =>
        harness.panels[0]?.includes('Nothing is coming up right now.'),
      );
      expect(harness.titles).to.deep.equal(
        [4, 3, 2].map((month) => `What we learned in month ${month}`),
      );
      showsNoFilter(harness);
    });

    it(`leaves the one event of a feed alone (${parameters})`, async () => {
      visit(parameters.replace('webinar', 'meeting'));
      const harness = await list({feed: feedOf(programmeOf(1))});
      expect(harness.titles).to.deep.equal(['Budget hour 1']);
      expect(harness.panels).to.deep.equal([]);
      showsNoFilter(harness);
    });

    it(`is not applied with filters="" (${parameters})`, async () => {
      visit(parameters);
      const harness = await list({feed, filters: ''});
      expect(harness.events).to.have.length(12);
      expect(harness.panels).to.deep.equal([]);
      showsNoFilter(harness);
    });
  }

  it('applies as soon as there is a second event to tell it from', async () => {
    visit('events-q=zzzz');
    const harness = await list({feed: feedOf(programmeOf(1))});
    harness.element.feed = feed;
    await until('nothing matches', () => harness.panels.some((text) => text.includes('zzzz')));
    expect(harness.chips).to.have.length(1);
    await harness.press('clear');
    await until('all are drawn', () => harness.events.length === 12);
  });

  it('loses the values that no event has, and keeps the others', async () => {
    visit('events-type=webinar&events-type=seance&events-topic=Nothing&events-state=US-XX');
    const harness = await list({feed});
    await until('four are drawn', () => harness.events.length === 4);
    expect(harness.chips).to.deep.equal(['Remove filter Webinar']);
  });

  it('is none when no event has any of its values', async () => {
    visit('events-type=seance&events-audience=%F0%9F%91%BB');
    const harness = await list({feed});
    expect(harness.events).to.have.length(12);
    expect(harness.panels).to.deep.equal([]);
    expect(harness.chips).to.deep.equal([]);
    expect(harness.search).not.to.equal(undefined);
  });

  it('is read again when the visitor goes back and forward', async () => {
    visit('events-type=webinar');
    const harness = await list({feed});
    await until('webinars are drawn', () => harness.events.length === 4);
    history.pushState(null, '', address('events-q=story&events-type=meeting'));
    dispatchEvent(new PopStateEvent('popstate'));
    await until('meetings are drawn', () => harness.chips.includes('Remove filter Meeting'));
    expect(harness.search?.value).to.equal('story');
    history.back();
    await until('webinars are drawn again', () => harness.chips.includes('Remove filter Webinar'));
    expect(harness.chips).to.have.length(1);
    expect(harness.search?.value).to.equal('');
    history.replaceState(null, '', address(''));
    dispatchEvent(new PopStateEvent('popstate'));
    await until('all are drawn', () => harness.events.length === 12);
    expect(harness.chips).to.deep.equal([]);
  });

  it('loses unknown values on the way back, too', async () => {
    const harness = await list({feed});
    visit('events-type=seance&events-type=workshop');
    dispatchEvent(new PopStateEvent('popstate'));
    await until('workshops are drawn', () => harness.events.length === 4);
    expect(harness.chips).to.deep.equal(['Remove filter Workshop']);
  });

  it('is no business of a list that keeps out of the address', async () => {
    const harness = await list({feed, urlKey: 'none'});
    await harness.type('story');
    visit('events-q=budget&none-q=budget');
    dispatchEvent(new PopStateEvent('popstate'));
    await harness.element.updateComplete;
    expect(harness.chips).to.have.length(1);
    expect(harness.search?.value).to.equal('story');
    expect(harness.events).to.have.length(4);
  });
});
