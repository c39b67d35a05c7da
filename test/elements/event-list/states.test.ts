import {expect} from 'chai';
import {feedOf} from '../../fixtures/build.ts';
import {answerEarly, events, failures, text} from '../../fixtures/early-answers.ts';
import {NOW} from '../../fixtures/event-states.ts';
import {PAST, programmeOf} from '../../fixtures/programme.ts';
import {mockFeed} from '../../feed/mock-feed.ts';
import {catchWarnings} from '../../support/harness/console.ts';
import {mountList, unmountAll} from '../../support/harness/mount.ts';
import {until} from '../../support/harness/wait.ts';
import type {FeedErrorKind} from '../../../src/feed/errors.ts';

const KINDS: readonly (readonly [FeedErrorKind, words: string, mayRetry: boolean])[] = [
  ['offline', 'You seem to be offline. Events will load when you are connected again.', false],
  ['unreachable', 'The events could not be loaded. The events server could not be reached.', true],
  ['timeout', 'The events could not be loaded. The events server took too long to answer.', true],
  ['refused', 'The events could not be loaded. The address may have changed.', false],
  ['not-json', 'The events could not be read.', false],
  ['not-a-feed', 'The events could not be read.', false],
  ['too-large', 'The events could not be read.', false],
];

/** Sentences stand in elements of their own; the space between them is the layout's. */
const squeezed = (words: string): string => words.replace(/\s+/g, '');

describe('the states of an event list', () => {
  let warnings: ReturnType<typeof catchWarnings>;

  beforeEach(() => {
    warnings = catchWarnings();
  });

  afterEach(() => {
    unmountAll();
    warnings.restore();
  });

  it('draws a skeleton while it loads, hidden from assistive technology', async () => {
    const feed = mockFeed('held');
    const list = mountList({src: feed.url});
    await list.element.updateComplete;
    expect(list.isSkeleton).to.equal(true);
    expect(list.all('[part~=skeleton]')[0]?.getAttribute('aria-hidden')).to.equal('true');
    expect(list.statusText).to.equal('');
    await feed.release();
    await list.ready();
    expect(list.isSkeleton).to.equal(false);
  });

  it('says after half a second that events are loading, not before', async () => {
    const feed = mockFeed('held');
    const list = mountList({src: feed.url});
    const start = performance.now();
    await until('it says so', () => list.statusText === 'Loading events…');
    expect(performance.now() - start).to.be.above(400);
    await feed.release();
  });

  it('never says that it was loading when the answer is quick', async () => {
    const list = await mountList({src: mockFeed('ok').url, now: NOW}).ready();
    expect(list.statusText).to.equal('');
  });

  it('says that nothing has been announced yet', async () => {
    const list = await mountList({feed: feedOf(), now: NOW}).ready();
    await until('its words', () => list.panels[0]?.includes('No events have been announced yet.'));
    expect(list.events).to.deep.equal([]);
    expect(list.has('[part~=panel] slot'), 'the fallback is offered').to.equal(true);
  });

  it('says that nothing is coming up, and offers more of the past than three', async () => {
    const list = await mountList({feed: feedOf(PAST), now: NOW}).ready();
    await until('its words', () => list.panels[0]?.includes('Nothing is coming up right now.'));
    expect(list.titles).to.deep.equal(
      [4, 3, 2].map((month) => `What we learned in month ${month}`),
    );
    await list.press('show-more');
    expect(list.events).to.have.length(4);
    expect(list.button('show-more')).to.equal(undefined);
  });

  it('names the state that has nothing, and shows every state on demand', async () => {
    const feed = feedOf(programmeOf(4).map((event) => ({...event, regions: ['US-OH']})));
    const list = await mountList({feed, now: NOW, state: 'IL'}).ready();
    await until('its words', () =>
      list.panels[0]?.includes('Nothing is coming up for Illinois right now.'),
    );
    await list.press('every-state');
    await until('all are drawn', () => list.events.length === 4);
    expect(list.panels).to.deep.equal([]);
  });

  it('has words for an empty past', async () => {
    const feed = feedOf(programmeOf(2));
    const list = await mountList({feed, now: NOW, period: 'past'}).ready();
    await until('its words', () => list.panels[0]?.includes('Nothing has taken place yet.'));
  });

  for (const [kind, words, mayRetry] of KINDS) {
    it(`tells the visitor calmly, and the console once, that a feed is ${kind}`, async () => {
      const src = answerEarly(`states-${kind}`, failures[kind]());
      const seen: unknown[] = [];
      const list = mountList({src});
      list.element.addEventListener('advocacy-error', (event) =>
        seen.push((event as CustomEvent<unknown>).detail),
      );
      await list.ready();
      await until('its words', () => squeezed(list.panels[0] ?? '') === squeezed(words));
      expect(list.retry !== undefined).to.equal(mayRetry);
      expect(list.has('[part~=panel] slot'), 'the fallback is offered').to.equal(true);
      expect(warnings.lines).to.have.length(1);
      expect(warnings.lines[0]).to.match(new RegExp(`^advocacy-event-list: .*${kind}`));
      expect(seen).to.deep.equal([kind === 'refused' ? {kind, status: 404} : {kind}]);
    });
  }

  it('says line and column of broken JSON in the console, and never to the visitor', async () => {
    const src = answerEarly(
      'states-position',
      text('{"format": "advocacy-feed",\n  "events": [,]}'),
    );
    const list = await mountList({src}).ready();
    await until('it is told', () => warnings.lines.length);
    expect(warnings.lines[0]).to.match(/\b2\b.*\b14\b/);
    expect(list.root.textContent).not.to.match(/json|feed|fetch/i);
  });

  it('is mended by "Try again"', async () => {
    const feed = mockFeed('flaky', {code: 503});
    const list = await mountList({src: feed.url, period: 'all'}).ready();
    await until('a button', () => list.retry);
    await list.press('retry');
    await until('events are drawn', () => list.events.length === 2);
    expect(list.panels).to.deep.equal([]);
    expect((await feed.log()).requests).to.equal(2);
  });

  it('keeps what is shown when a reload fails, says so with a date, and can be mended', async () => {
    const src = answerEarly('states-stale', events(...programmeOf(3)));
    const list = await mountList({src, now: NOW}).ready();
    answerEarly('states-stale', failures.unreachable());
    list.element.reload();
    const notice = await until('a notice', () => list.notices[0]);
    await until('its words', () =>
      /Saved copy from .*\d.* Times may have changed\./s.test(notice.textContent),
    );
    expect(list.events).to.have.length(3);
    answerEarly('states-stale', events(...programmeOf(4)));
    await list.press('retry');
    await until('the new events are drawn', () => list.events.length === 4);
    expect(list.notices).to.deep.equal([]);
  });

  it('loads by itself when the connection is back', async () => {
    const src = answerEarly('states-offline', failures.offline());
    const list = await mountList({src, now: NOW}).ready();
    await until('its words', () => list.panels[0]?.includes('offline'));
    answerEarly('states-offline', events(...programmeOf(2)));
    dispatchEvent(new Event('online'));
    await until('events are drawn', () => list.events.length === 2);
  });

  it('shows the notice of the feed', async () => {
    const feed = feedOf(programmeOf(1), {notice: 'Closed on <Monday>.'});
    const list = await mountList({feed, now: NOW}).ready();
    expect(list.notices.map(({textContent}) => textContent.trim())).to.deep.equal([
      'Closed on <Monday>.',
    ]);
  });

  it('shows its state to style sheets where the browser can', async () => {
    if (!CSS.supports('selector(:state(empty))')) return expect('state').to.be.a('string');
    const list = await mountList({feed: feedOf(), now: NOW}).ready();
    return expect(list.element.matches(':state(empty)')).to.equal(true);
  });

  it('shows the fallback and warns once when it has no address', async () => {
    const lists = [mountList(), mountList()];
    await until('the fallback is drawn', () => lists.every((list) => list.has('slot')));
    await until('it is told', () => warnings.lines.length);
    expect(warnings.lines).to.deep.equal([
      'advocacy-event-list: src is missing: it must hold the address of the feed',
    ]);
  });

  it('tells of bad items once, in the console alone, and shows the others', async () => {
    const body = JSON.stringify({
      format: 'advocacy-feed',
      version: '1.0',
      title: 'T',
      timeZone: 'America/Chicago',
      events: [...programmeOf(2), 'nonsense', {id: 'x'}],
    });
    const src = answerEarly('states-problems', text(body));
    const list = await mountList({src, now: NOW}).ready();
    expect(list.events).to.have.length(2);
    expect(list.notices).to.deep.equal([]);
    expect(warnings.lines).to.have.length(1);
    expect(warnings.lines[0]).to.match(/^advocacy-event-list: 2 of 4 items .*events\[2\]/);
  });
});
