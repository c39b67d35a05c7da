import {expect} from 'chai';
import {feedOf} from '../../fixtures/build.ts';
import {answerEarly, events, failures} from '../../fixtures/early-answers.ts';
import {NOW} from '../../fixtures/event-states.ts';
import {programmeOf} from '../../fixtures/programme.ts';
import {catchWarnings} from '../../support/harness/console.ts';
import type {EventListHarness} from '../../support/harness/event-list.ts';
import {mountList, unmountAll} from '../../support/harness/mount.ts';
import {closeListPages, openListPage} from '../../support/harness/narrow-page.ts';
import {until} from '../../support/harness/wait.ts';

const feed = feedOf(programmeOf(12));
const FAILED = 'The events could not be loaded.';

describe('the focus in an event list', () => {
  let warnings: ReturnType<typeof catchWarnings>;

  beforeEach(() => {
    warnings = catchWarnings();
  });

  afterEach(() => {
    unmountAll();
    warnings.restore();
  });

  /** A list whose feed could not be reached. */
  const failed = async (name: string): Promise<EventListHarness> => {
    const src = answerEarly(name, failures.unreachable());
    const list = await mountList({src, now: NOW}).ready();
    await until('a button', () => list.retry);
    return list;
  };

  /** A list that shows three events of before, because asking again has failed. */
  const stale = async (name: string): Promise<EventListHarness> => {
    const src = answerEarly(name, events(...programmeOf(3)));
    const list = await mountList({src, now: NOW}).ready();
    answerEarly(name, failures.unreachable());
    list.element.reload();
    await until('a button', () => list.retry);
    return list;
  };

  /** Presses "Try again" as the keyboard does; what it asks for is answered when the skeleton is drawn. */
  const retry = async (
    list: EventListHarness,
    name: string,
    answer: () => Promise<Response>,
  ): Promise<HTMLButtonElement | undefined> => {
    const {retry: button} = list;
    let go: (response: Promise<Response>) => void = () => undefined;
    answerEarly(name, new Promise<Response>((resolve) => (go = resolve)));
    button?.focus();
    button?.click();
    await list.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
    go(answer());
    return button;
  };

  const isOnFirstTitle = (list: EventListHarness): boolean =>
    list.isFocused(list.events[0]?.link ?? undefined);

  it('is on the new button when "Try again" fails again', async () => {
    const list = await failed('focus-fails');
    const before = await retry(list, 'focus-fails', failures.unreachable);
    await until('a new button', () => list.retry && list.retry !== before);
    await until('the focus is on it', () => list.isFocused(list.retry));
  });

  it('is on the first title when "Try again" succeeds', async () => {
    const list = await failed('focus-mended');
    await retry(list, 'focus-mended', () => events(...programmeOf(2)));
    await until('events are drawn', () => list.events.length === 2);
    await until('the focus is on the first', () => isOnFirstTitle(list));
  });

  it('leaves nothing to press when "Try again" ends in what cannot be tried again', async () => {
    const list = await failed('focus-refused');
    await retry(list, 'focus-refused', failures.refused);
    await until('other words', () => list.panels[0]?.includes('The address may have changed.'));
    expect(list.retry).to.equal(undefined);
  });

  it('stays on the button of a saved copy when asking again fails again', async () => {
    const list = await stale('focus-stale-fails');
    await retry(list, 'focus-stale-fails', failures.timeout);
    await until('it is told', () => warnings.lines.some((line) => line.includes('timeout')));
    await list.element.updateComplete;
    expect(list.isFocused(list.retry)).to.equal(true);
  });

  it('is on the first title when a saved copy is replaced by the news', async () => {
    const list = await stale('focus-stale-mended');
    await retry(list, 'focus-stale-mended', () => events(...programmeOf(4)));
    await until('the new events are drawn', () => list.events.length === 4);
    await until('the focus is on the first', () => isOnFirstTitle(list));
  });

  it('is left where the visitor has put it while the answer was awaited', async () => {
    const list = await failed('focus-moved');
    const field = document.body.appendChild(document.createElement('input'));
    const answered = retry(list, 'focus-moved', () => events(...programmeOf(2)));
    await list.element.updateComplete;
    field.focus();
    await answered;
    await until('events are drawn', () => list.events.length === 2);
    await list.element.updateComplete;
    const stayed = document.activeElement === field;
    field.remove();
    expect(stayed).to.equal(true);
  });

  it('is on the first title after "See events in every state"', async () => {
    const feed = feedOf(programmeOf(4).map((event) => ({...event, regions: ['US-OH']})));
    const list = await mountList({feed, now: NOW, state: 'IL'}).ready();
    (await until('a button', () => list.button('every-state'))).focus();
    await list.press('every-state');
    await until('all are drawn', () => list.events.length === 4);
    expect(isOnFirstTitle(list)).to.equal(true);
  });

  it('is on a first title without an address as well', async () => {
    const feed = feedOf(
      programmeOf(2).map(({url: _, ...event}) => ({...event, regions: ['US-OH']})),
    );
    const list = await mountList({feed, now: NOW, state: 'IL'}).ready();
    await list.press('every-state');
    await until('all are drawn', () => list.events.length === 2);
    expect(list.root.activeElement?.closest('[data-id]')?.getAttribute('data-id')).to.equal(
      'event-1',
    );
  });

  it('is on the facet’s button after "Done"', async () => {
    const list = await mountList({feed, filters: 'type, topic', now: NOW}).ready();
    await list.openFacet('topic');
    list.done?.focus();
    list.done?.click();
    await until('the choices are gone', () => !list.isFacetOpen);
    await list.element.updateComplete;
    expect(list.isFocused(list.facet('topic'))).to.equal(true);
    expect(list.facet('topic').getAttribute('aria-expanded')).to.equal('false');
  });

  it('is on the one button of all facets after "Done" in a narrow place', async () => {
    const {list} = await openListPage({feed, now: NOW});
    await list.ready();
    await list.openFacet('all');
    list.done?.focus();
    list.done?.click();
    await until('the choices are gone', () => !list.isFacetOpen);
    await list.element.updateComplete;
    expect(list.isFocused(list.facet('all'))).to.equal(true);
    closeListPages();
  });

  it('is on the facet’s button after Escape, which the page around never hears', async () => {
    const list = await mountList({feed, filters: 'type, topic', now: NOW}).ready();
    await list.openFacet('topic');
    const heard: Event[] = [];
    const hear = (event: Event): unknown => heard.push(event);
    document.addEventListener('keydown', hear);
    const press = (from: Element | undefined): KeyboardEvent => {
      const key = {key: 'Escape', bubbles: true, composed: true, cancelable: true};
      const event = new KeyboardEvent('keydown', key);
      from?.dispatchEvent(event);
      return event;
    };
    list.choices[0]?.focus();
    expect(press(list.choices[0]).defaultPrevented).to.equal(true);
    expect(heard).to.have.length(0);
    await until('the choices are gone', () => !list.isFacetOpen);
    await list.element.updateComplete;
    expect(list.isFocused(list.facet('topic'))).to.equal(true);
    // Nothing is open any more: the key is the page's.
    expect(press(list.facet('topic')).defaultPrevented).to.equal(false);
    expect(heard).to.have.length(1);
    document.removeEventListener('keydown', hear);
  });

  describe('and what is said meanwhile', () => {
    it('says the same failure again, with silence in between', async () => {
      const list = await failed('said-twice');
      const heard = list.listen();
      await until('it is said', () => list.statusText === FAILED);
      await retry(list, 'said-twice', failures.unreachable);
      await until('it is said again', () => heard.filter((text) => text === FAILED).length === 2);
      expect(heard).to.deep.equal([FAILED, '', FAILED]);
    });

    it('says nothing of a failure any more once events are there', async () => {
      const list = await failed('said-mended');
      await until('it is said', () => list.statusText === FAILED);
      await retry(list, 'said-mended', () => events(...programmeOf(2)));
      await until('events are drawn', () => list.events.length === 2);
      expect(list.statusText).not.to.equal(FAILED);
    });

    it('says that a saved copy is shown, and says it again when asking again fails', async () => {
      const list = await stale('said-stale');
      const heard = list.listen();
      await until('it is said', () => list.statusText.startsWith('Saved copy from'));
      await retry(list, 'said-stale', failures.unreachable);
      await until('it is said again', () => heard.filter(Boolean).length === 2);
      expect(heard[1]).to.equal('');
      expect(heard[2]).to.match(/^Saved copy from .*\d.* Times may have changed\./);
    });
  });
});
