import {expect} from 'chai';
import {eventOf, feedOf} from '../../fixtures/build.ts';
import {FakeClock} from '../../support/harness/fake-clock.ts';
import {mountList, unmountAll} from '../../support/harness/mount.ts';
import type {EventListHarness} from '../../support/harness/event-list.ts';

/** An online hour in Chicago on June 9, whose registration opens on June 1 and closes a day before. */
const feed = feedOf([
  eventOf({
    id: 'life',
    start: '2026-06-09T13:00',
    end: '2026-06-09T14:00',
    online: {url: 'https://meet.example/j/1'},
    registration: {
      url: 'https://library.example/register',
      opens: '2026-06-01',
      closes: '2026-06-08T17:00',
    },
    recordings: [{url: 'https://library.example/watch', published: '2026-06-09T16:00'}],
  }),
]);

describe('an event list while its page stays open', () => {
  let clock: FakeClock;

  beforeEach(() => {
    clock = new FakeClock('2026-05-20T15:00:00Z');
  });

  afterEach(() => {
    unmountAll();
    expect(clock.waiting, 'timers left behind').to.equal(0);
    clock.restore();
  });

  const go = async (list: EventListHarness, moment: string): Promise<readonly string[]> => {
    await clock.advanceTo(moment, () => list.element.updateComplete);
    expect(clock.waiting, 'timers').to.be.at.most(1);
    const {statuses, action, recordings} = list.event('life');
    return [...statuses, ...(action ? [action.textContent.trim()] : []), ...recordings];
  };

  it('goes through an event’s life with no reload and one timer', async () => {
    const list = await mountList({feed, period: 'all'}).ready();
    expect(await go(list, '2026-05-31T00:00:00Z')).to.deep.equal(['Opens June 1']);
    expect(await go(list, '2026-05-31T12:00:00Z')).to.deep.equal(['Opens tomorrow']);
    expect(await go(list, '2026-06-01T05:00:00Z')).to.deep.equal(['Registration open', 'Register']);
    expect(await go(list, '2026-06-05T22:00:00Z')).to.deep.equal(['Closes June 8', 'Register']);
    expect(await go(list, '2026-06-07T12:00:00Z')).to.deep.equal(['Closes tomorrow', 'Register']);
    expect(await go(list, '2026-06-08T05:00:00Z')).to.deep.equal(['Closes today', 'Register']);
    expect(await go(list, '2026-06-08T22:00:00Z')).to.deep.equal(['Registration closed']);
    expect(await go(list, '2026-06-09T17:45:00Z')).to.deep.equal([
      'Starting in 15 minutes',
      'Registration closed',
      'Join',
    ]);
    expect((await go(list, '2026-06-09T17:50:00Z'))[0]).to.equal('Starting in 10 minutes');
    expect((await go(list, '2026-06-09T17:59:00Z'))[0]).to.equal('Starting in 1 minute');
    expect(await go(list, '2026-06-09T18:00:00Z')).to.deep.equal([
      'Live now',
      'Registration closed',
      'Join',
    ]);
    expect(await go(list, '2026-06-09T19:00:00Z')).to.deep.equal(['Ended', 'Recording coming']);
    expect(await go(list, '2026-06-09T21:00:00Z')).to.deep.equal([
      'Ended',
      'Watch recording',
      'Watch recording',
    ]);
  });

  it('keeps the row of what has ended for an hour among what is coming, then falls back', async () => {
    const list = await mountList({feed}).ready();
    await go(list, '2026-06-09T19:59:59Z');
    expect(list.panels).to.deep.equal([]);
    await go(list, '2026-06-09T20:00:00Z');
    expect(list.panels.join()).to.contain('Nothing is coming up right now.');
    expect(list.titles).to.have.length(1);
  });

  it('catches up after a page was frozen', async () => {
    const list = await mountList({feed, period: 'all'}).ready();
    clock.sleepUntil('2026-06-09T18:30:00Z');
    dispatchEvent(new Event('pageshow'));
    await list.element.updateComplete;
    expect(list.event('life').statuses[0]).to.equal('Live now');
    clock.sleepUntil('2026-06-09T19:30:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await list.element.updateComplete;
    expect(list.event('life').statuses).to.deep.equal(['Ended']);
  });

  it('shares one timer among many lists', async () => {
    const lists = await Promise.all(
      Array.from({length: 5}, () => mountList({feed, period: 'all'}).ready()),
    );
    expect(clock.waiting).to.equal(1);
    await clock.advanceTo('2026-06-09T18:00:00Z', () =>
      Promise.all(lists.map(({element}) => element.updateComplete)),
    );
    for (const list of lists) expect(list.event('life').statuses[0]).to.equal('Live now');
    expect(clock.waiting).to.equal(1);
  });

  it('stands still at a given now, without any timer', async () => {
    const list = await mountList({feed, now: '2026-06-09T18:10:00Z'}).ready();
    expect(list.event('life').statuses[0]).to.equal('Live now');
    expect(clock.waiting).to.equal(0);
  });
});
