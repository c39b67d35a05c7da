import {expect} from 'chai';
import {feedOf, recordOf} from '../../fixtures/build.ts';
import {NOW} from '../../fixtures/event-states.ts';
import {programmeOf} from '../../fixtures/programme.ts';
import {mockFeed} from '../../feed/mock-feed.ts';
import {mountCard, mountList, unmountAll} from '../../support/harness/mount.ts';
import type {HostHarness} from '../../support/harness/host.ts';
import {textOf, until} from '../../support/harness/wait.ts';

const SAID = 'Everybody is welcome.';

const feed = feedOf(
  programmeOf(50).map((event) => ({...event, summary: 'Short.', description: SAID})),
);

/** What a browser tells the page around printing; what is to be printed must be drawn when it returns. */
const print = (type: 'beforeprint' | 'afterprint'): boolean => dispatchEvent(new Event(type));

const detailsAreHere = (host: HostHarness): Promise<unknown> =>
  until('the details have come', () => host.element.later?.details);

describe('printing an event list', () => {
  afterEach(() => {
    unmountAll();
  });

  it('draws every event, opened, with its details, before the printer looks', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await detailsAreHere(list);
    expect(list.events).to.have.length(20);
    print('beforeprint');
    expect(list.events).to.have.length(50);
    expect(list.events.every(({isOpen}) => isOpen)).to.equal(true);
    expect(list.events.every(({details}) => textOf(details).includes(SAID))).to.equal(true);
    print('afterprint');
    expect(list.events).to.have.length(20);
    expect(list.events.some(({isOpen, details}) => isOpen || details)).to.equal(false);
  });

  it('forgets neither the rows nor the event that the visitor has asked for', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await list.press('show-more');
    await until('twenty more', () => list.events.length === 40);
    await list.open('event-25');
    for (let times = 0; times < 2; times++) {
      print('beforeprint');
      expect(list.events).to.have.length(50);
      print('afterprint');
      expect(list.events).to.have.length(40);
      expect(list.events.filter(({isOpen}) => isOpen).map(({id}) => id)).to.deep.equal([
        'event-25',
      ]);
      expect(textOf(list.event('event-25').details)).to.contain(SAID);
    }
  });

  it('prints what the visitor has filtered, and no more than the limit', async () => {
    const list = await mountList({feed, now: NOW, limit: 30}).ready();
    print('beforeprint');
    expect(list.events).to.have.length(30);
    print('afterprint');
    await list.type('story');
    print('beforeprint');
    expect(list.titles.length).to.be.above(10).and.below(20);
    expect(list.titles.every((title) => title.startsWith('Story'))).to.equal(true);
    print('afterprint');
  });

  it('does nothing to a list that has left the page', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await detailsAreHere(list);
    list.element.remove();
    print('beforeprint');
    expect(list.events).to.have.length(20);
    print('afterprint');
  });

  it('can be done while the feed is still on its way', async () => {
    const held = mockFeed('held');
    const list = mountList({src: held.url, now: NOW});
    await held.log({requests: 1});
    expect(() => print('beforeprint') && print('afterprint')).not.to.throw();
    expect(list.isSkeleton).to.equal(true);
    await held.release();
    await list.ready();
  });
});

describe('printing a session card', () => {
  afterEach(() => {
    unmountAll();
  });

  it('opens it with its details, and closes it again', async () => {
    const card = await mountCard({feed, eventId: 'event-2', now: NOW}).ready();
    await detailsAreHere(card);
    print('beforeprint');
    expect(card.card.isOpen).to.equal(true);
    expect(textOf(card.card.details)).to.contain(SAID);
    print('afterprint');
    expect(card.card.isOpen).to.equal(false);
    expect(card.card.details).to.equal(undefined);
  });

  it('leaves open what the visitor has opened', async () => {
    const card = await mountCard({feed, eventId: 'event-2', now: NOW}).ready();
    await card.open('event-2');
    print('beforeprint');
    print('afterprint');
    expect(card.card.isOpen).to.equal(true);
    expect(textOf(card.card.details)).to.contain(SAID);
  });

  it('opens one whose event was handed in', async () => {
    const event = recordOf({summary: 'Short.', description: SAID});
    const card = await mountCard({event, now: NOW}).painted();
    await detailsAreHere(card);
    print('beforeprint');
    expect(textOf(card.card.details)).to.contain(SAID);
    print('afterprint');
    expect(card.card.isOpen).to.equal(false);
  });
});
