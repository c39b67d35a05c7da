import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import {feedOf} from '../../fixtures/build.ts';
import {EVENT_STATES, eventIn, NOW} from '../../fixtures/event-states.ts';
import {programmeOf} from '../../fixtures/programme.ts';
import {readingOrder} from '../../support/harness/reading-order.ts';
import {mountList, unmountAll} from '../../support/harness/mount.ts';

const feed = feedOf([eventIn('live'), eventIn('open'), eventIn('cancelled')]);

/** Spaces as one kind, dashes as one kind: engines print ranges differently. */
const plain = (text: string): string =>
  text
    .replace(/\s*[–-]\s*/g, '–')
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',');

/** The list below, stop by stop. */
const EXPECTED = [
  'status:',
  'heading 2: May 2026 1 event',
  'list',
  'listitem',
  'heading 3: Speaking at Budget Hearings, Wednesday, May 20, 9:30–11:00 AM Central Time, Live now',
  'link: Speaking at Budget Hearings',
  'link: Join: Speaking at Budget Hearings',
  'heading 2: June 2026 2 events',
  'list',
  'listitem',
  'heading 3: Speaking at Budget Hearings, Tuesday, June 9, 1:00–2:00 PM Central Time, Registration open',
  'link: Speaking at Budget Hearings',
  'link: Register: Speaking at Budget Hearings',
  'listitem',
  'heading 3: Speaking at Budget Hearings, Tuesday, June 9, 1:00–2:00 PM Central Time, Cancelled',
  'link: Speaking at Budget Hearings',
  'button: More: Speaking at Budget Hearings',
];

interface Stop {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
}

/** The stops of an accessibility tree in the words of `readingOrder`. */
const inWords = (stops: readonly Stop[]): readonly string[] =>
  stops
    .filter(({role}) => /^(status|heading|list|listitem|link|button)$/.test(role))
    .map(({role, name, level}) => {
      const what = level ? `${role} ${level}` : role;
      return plain(/^list/.test(role) ? role : `${what}: ${name}`.trim());
    });

describe('an event list as it is heard', () => {
  afterEach(unmountAll);

  it('reads, by its markup, title, date and status in one stop, then the ways in', async () => {
    const list = await mountList({feed, now: NOW, filters: ''}).ready();
    expect(readingOrder(list.root).map(plain)).to.deep.equal(EXPECTED);
  });

  it('reads the same in the tree that a browser hands to a screen reader', async function () {
    await mountList({feed, now: NOW, filters: ''}).ready();
    const tree: {missing?: true; stops?: readonly Stop[]} =
      await executeServerCommand('accessibility-tree');
    // See CONTRIBUTING, "Tests skipped in an engine"; all engines are held to the test above.
    if (tree.missing) this.skip();
    expect(inWords(tree.stops ?? [])).to.deep.equal(EXPECTED);
  });

  it('gives every control of every state a name that holds the event’s title', async () => {
    for (const state of EVENT_STATES) {
      const list = await mountList({
        feed: feedOf([eventIn(state)]),
        now: NOW,
        period: 'all',
      }).ready();
      for (const {element, title} of list.events) {
        for (const control of element.querySelectorAll('button, a:not([part~=link])')) {
          expect(control.getAttribute('aria-label')).to.contain(title);
          expect(control.getAttribute('aria-label')).to.match(
            new RegExp(`^${control.textContent.trim()}`),
          );
        }
      }
      unmountAll();
    }
  });

  it('links only the title, in the heading', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    for (const {heading, link, title} of list.events) {
      expect(heading.querySelectorAll('a, button')).to.have.length(1);
      expect(link?.textContent.trim()).to.equal(title);
    }
  });

  it('marks its lists as lists, although they have no bullets', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    const lists = list.all('ul, ol');
    expect(lists.length).to.be.above(0);
    expect(lists.every((each) => each.getAttribute('role') === 'list')).to.equal(true);
    for (const each of lists) {
      expect([...each.children].every(({localName}) => localName === 'li')).to.equal(true);
    }
  });

  it('has its status region from the first render on, empty', async () => {
    const list = mountList({feed, now: NOW});
    await list.element.updateComplete;
    const {status} = list;
    expect(list.statusText).to.equal('');
    await list.ready();
    expect(list.all('[role=status]')).to.have.length(1);
    expect(list.status === status).to.equal(true);
  });

  it('has no link into itself, which would change the host page’s address', async () => {
    const list = await mountList({feed: feedOf(programmeOf(30)), now: NOW}).ready();
    await list.openFacet('all');
    expect(list.all('a[href^="#"]')).to.deep.equal([]);
  });

  it('never skips a level of headings', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    const levels = list.all('h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName[1]));
    levels.reduce((before, level) => {
      expect(level - before).to.be.at.most(1);
      return level;
    }, 1);
  });

  it('hides the date block from what is heard: the heading says the date', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    for (const block of list.all('[part~=date]'))
      expect(block.getAttribute('aria-hidden')).to.equal('true');
  });

  it('says the language of a title that is not the page’s', async () => {
    const list = await mountList({feed: feedOf([eventIn('rightToLeft')]), now: NOW}).ready();
    const {link} = list.event('right-to-left');
    expect(link?.closest('[lang]')?.getAttribute('lang')).to.equal('ar');
    expect(link && getComputedStyle(link).direction).to.equal('rtl');
  });

  it('names its search field and its choices', async () => {
    const list = await mountList({feed: feedOf(programmeOf(5)), now: NOW}).ready();
    expect(list.search?.labels?.[0]?.textContent.trim()).to.equal('Search events');
    await list.openFacet('all');
    for (const choice of list.choices)
      expect(choice.labels?.[0]?.textContent.trim()).to.match(/\w/);
    expect(
      list.all('fieldset').every((each) => each.firstElementChild?.localName === 'legend'),
    ).to.equal(true);
  });
});
