import {expect} from 'chai';
import {feedOf, recordOf} from '../../fixtures/build.ts';
import {EVENT_STATES, eventIn, NOW, type EventState} from '../../fixtures/event-states.ts';
import {answerEarly, events, failures} from '../../fixtures/early-answers.ts';
import {mockFeed} from '../../feed/mock-feed.ts';
import {catchWarnings} from '../../support/harness/console.ts';
import {mountCard, mountList, unmountAll} from '../../support/harness/mount.ts';
import type {SessionCardHarness} from '../../support/harness/session-card.ts';
import {until} from '../../support/harness/wait.ts';
import type {EventItem} from '../../../src/model/records.ts';

const recordIn = (state: EventState): EventItem | undefined => feedOf([eventIn(state)]).events[0];

const cardIn = (state: EventState): Promise<SessionCardHarness> =>
  mountCard({event: recordIn(state), now: NOW}).ready();

/** By state: the words with a dot, then the action, then each recording's words. */
const WORDS: readonly (readonly [EventState, ...words: string[]])[] = [
  ['plain'],
  ['notYetOpen', 'Opens June 1'],
  ['open', 'Registration open', 'Register'],
  ['closingSoon', 'Closes tomorrow', 'Register'],
  ['waitlist', 'Waitlist', 'Join waitlist'],
  ['full', 'Full'],
  ['closed', 'Registration closed'],
  ['byInvitation', 'By invitation'],
  ['notRequired', 'No registration needed'],
  ['soon', 'Starting in 10 minutes', 'Join'],
  ['live', 'Live now', 'Join'],
  ['ended', 'Ended'],
  ['recordingComing', 'Ended', 'The whole hour Recording coming'],
  ['tentative', 'To be confirmed'],
  ['cancelled', 'Cancelled'],
  ['postponed', 'Postponed; new date to come'],
  ['moved', 'Moved to June 9 (was June 2)'],
  ['movedOnline', 'Moved online'],
  ['undated'],
];

describe('a session card', () => {
  afterEach(unmountAll);

  for (const [state, ...words] of WORDS) {
    it(`has the words and the way in for ${state}`, async () => {
      const {statuses, action, recordings} = (await cardIn(state)).card;
      expect([
        ...statuses,
        ...(action ? [action.textContent.trim()] : []),
        ...recordings,
      ]).to.deep.equal(words);
    });
  }

  it('strikes through what is off', async () => {
    for (const state of ['cancelled', 'postponed'] as const) {
      const {card} = await cardIn(state);
      expect(card.isOff).to.equal(true);
      expect(getComputedStyle(card.heading).textDecorationLine).to.equal('line-through');
    }
  });

  it('watches a recording, says until when, and that it is gone', async () => {
    expect((await cardIn('recordingAvailable')).card.action?.href).to.equal(
      'https://library.example/watch',
    );
    expect((await cardIn('recordingUntil')).card.recordings.join()).to.contain(
      'Available until June 30',
    );
    const expired = (await cardIn('recordingExpired')).card;
    expect(expired.action).to.equal(undefined);
    expect(expired.recordings.join()).to.contain('No longer available');
  });

  it('shows a code byte for byte, and copies it so', async () => {
    const written: string[] = [];
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const {card, ...rest} = await cardIn('recordingUnlinked').then((harness) => ({
      card: harness.card,
      harness,
    }));
    expect(card.codes).to.deep.equal(['+Fp9&Lu4']);
    expect(card.copy?.getAttribute('aria-label')).to.match(
      /^Copy .*: Speaking at Budget Hearings$/,
    );
    if (!clipboard) return;
    const writeText = clipboard.writeText;
    clipboard.writeText = (text) => {
      written.push(text);
      return Promise.resolve();
    };
    try {
      card.copy?.click();
      await until('it is copied', () => written.length);
      await until('it is said', () => rest.harness.statusText === 'Copied');
      expect(written).to.deep.equal(['+Fp9&Lu4']);
      expect(card.copy?.textContent.trim()).to.equal('Copied');
    } finally {
      clipboard.writeText = writeText;
    }
  });

  it('selects the code to be copied by hand where the clipboard is refused', async () => {
    const {clipboard} = navigator as {clipboard?: Clipboard};
    if (clipboard)
      clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    const harness = await cardIn('recordingUnlinked');
    harness.card.copy?.click();
    await until('it is said', () => /by hand/.test(harness.statusText));
    expect(harness.card.copy?.textContent.trim()).to.equal('Copy');
    if (clipboard) delete (clipboard as {writeText?: unknown}).writeText;
  });

  it('opens to all there is to say, and closes again', async () => {
    const harness = await cardIn('longDescription');
    expect(harness.card.more?.ariaExpanded).to.equal('false');
    const opened = await harness.open('long-description');
    expect(opened.isOpen).to.equal(true);
    expect(opened.more?.ariaExpanded).to.equal('true');
    expect(opened.details?.textContent).to.contain('Ana Ruiz');
    harness.card.more?.click();
    await until('it is closed', () => !harness.card.isOpen);
  });

  it('shows a description once when it is the summary as well', async () => {
    const harness = await cardIn('longDescription');
    await harness.open('long-description');
    const [, ...more] = harness.root.textContent.split('Trustees, friends and library workers');
    expect(more.length).to.equal(250);
  });

  it('runs and links nothing that a hostile feed holds', async () => {
    const harness = await cardIn('hostile');
    const {card} = harness;
    expect(card.title).to.contain('<script>alert(1)</script> & "quoted" ${alert(1)}');
    await harness.open(card.id);
    await until('the rich text is drawn', () => card.details?.querySelector('a, p'));
    expect(harness.has('script, img, style:not(:root *)')).to.equal(false);
    for (const link of harness.all('a')) {
      expect(new URL((link as HTMLAnchorElement).href || 'https:x').protocol).to.match(
        /^(https?|mailto|tel):$/,
      );
    }
    expect(
      harness.all('*').some((each) => [...each.attributes].some(({name}) => /^on/.test(name))),
    ).to.equal(false);
  });

  it('draws every state without a fault in the console', async () => {
    const warnings = catchWarnings();
    for (const state of EVENT_STATES) expect((await cardIn(state)).events).to.have.length(1);
    warnings.restore();
    expect(warnings.lines).to.deep.equal([]);
  });

  it('shows one event of a feed by its id, and another when the id changes', async () => {
    const feed = mockFeed('ok', {events: 3});
    const harness = await mountCard({src: feed.url, eventId: 'event-2'}).ready();
    expect(harness.card.title).to.equal('Event 2');
    harness.element.eventId = 'event-3';
    await harness.element.updateComplete;
    expect(harness.card.title).to.equal('Event 3');
    expect((await feed.log()).requests).to.equal(1);
  });

  it('shares its request with a list of the same feed', async () => {
    const feed = mockFeed('ok');
    await Promise.all([
      mountCard({src: feed.url, eventId: 'event-1'}).painted(),
      mountList({src: feed.url, period: 'all'}).painted(),
    ]);
    expect((await feed.log()).requests).to.equal(1);
  });

  it('asks for nothing when it has its record', async () => {
    const feed = mockFeed('ok');
    await mountCard({src: feed.url, event: recordOf(), now: NOW}).ready();
    expect((await feed.log()).requests).to.equal(0);
  });

  it('says that an event could not be found, and offers the fallback', async () => {
    const src = answerEarly('card-missing', events(eventIn('open')));
    const harness = await mountCard({src, eventId: 'withdrawn', now: NOW}).ready();
    await until('its words', () => harness.panels[0]?.includes('This event could not be found.'));
    expect(harness.has('[part~=panel] slot')).to.equal(true);
  });

  it('says why it could not be loaded, and tries again', async () => {
    const warnings = catchWarnings();
    const src = answerEarly('card-failed', failures.unreachable());
    const harness = await mountCard({src, eventId: 'open', now: NOW}).ready();
    await until('its words', () => harness.panels[0]?.includes('could not be reached'));
    expect(warnings.lines).to.have.length(1);
    expect(warnings.lines[0]).to.match(/^advocacy-session-card: .*unreachable/);
    answerEarly('card-failed', events(eventIn('open')));
    await harness.press('retry');
    await until('it is drawn', () => harness.events.length);
    warnings.restore();
  });

  it('keeps what is shown when a reload fails, and says so', async () => {
    const warnings = catchWarnings();
    const src = answerEarly('card-stale', events(eventIn('open')));
    const harness = await mountCard({src, eventId: 'open', now: NOW}).ready();
    answerEarly('card-stale', failures.unreachable());
    harness.element.reload();
    await until('it is said', () => /Saved copy/.test(harness.notices[0]?.textContent ?? ''));
    expect(harness.events).to.have.length(1);
    warnings.restore();
  });

  it('is an article with one heading of the level that the page asks for', async () => {
    const harness = await mountCard({event: recordOf(), now: NOW, headingLevel: 3}).ready();
    expect(harness.all('h1, h2, h3, h4, h5, h6').map(({localName}) => localName)).to.deep.equal([
      'h3',
    ]);
    expect(harness.card.element.localName).to.equal('article');
  });

  it('tells the page which title was chosen', async () => {
    const harness = await mountCard({event: recordOf(), now: NOW}).ready();
    let detail: unknown;
    harness.element.addEventListener('advocacy-select', (event) => {
      event.preventDefault();
      ({detail} = event as CustomEvent<unknown>);
    });
    harness.card.link?.click();
    expect(detail).to.deep.equal({
      id: 'budget-hearings',
      url: 'https://library.example/budget-hearings',
    });
  });
});
