import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {feedOf} from '../../fixtures/build.ts';
import {NOW} from '../../fixtures/event-states.ts';
import {programmeOf} from '../../fixtures/programme.ts';
import {mountList, unmountAll} from '../../support/harness/mount.ts';
import {until} from '../../support/harness/wait.ts';

const feed = feedOf(programmeOf(12));

describe('the filters of an event list', () => {
  // In a narrow place all facets stand behind one button.
  before(() => executeServerCommand('window-size', {width: 1200, height: 800}));

  afterEach(unmountAll);

  it('offers the facets that tell these events apart, and no others', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    expect(list.facets).to.deep.equal([
      'type',
      'topic',
      'state',
      'audience',
      'library-type',
      'attendance',
    ]);
    const alike = feedOf(
      programmeOf(6).map((event) => ({...event, type: 'webinar', audiences: ['Trustees']})),
    );
    const other = await mountList({feed: alike, now: NOW}).ready();
    expect(other.facets).to.deep.equal(['topic', 'state', 'library-type', 'attendance']);
  });

  it('offers only the facets that the page names', async () => {
    const list = await mountList({feed, now: NOW, filters: 'state, type'}).ready();
    expect(list.facets).to.deep.equal(['type', 'state']);
  });

  it('has no toolbar with filters="", and none for a single event', async () => {
    const bare = await mountList({feed, now: NOW, filters: ''}).ready();
    expect(bare.search).to.equal(undefined);
    const one = await mountList({feed: feedOf(programmeOf(1)), now: NOW}).ready();
    expect(one.search).to.equal(undefined);
  });

  it('opens a facet with what the feed holds, and how many events each choice leaves', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    expect(await list.openFacet('type')).to.have.members(['Webinar 4', 'Workshop 4', 'Meeting 4']);
    expect(list.facet('type').ariaExpanded).to.equal('true');
    expect(list.facet('topic').ariaExpanded).to.equal('false');
  });

  it('closes the facet on a second press, and one opens in place of another', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await list.openFacet('type');
    list.facet('topic').click();
    await list.element.updateComplete;
    expect(list.facet('type').ariaExpanded).to.equal('false');
    expect(list.facet('topic').ariaExpanded).to.equal('true');
    list.facet('topic').click();
    await list.element.updateComplete;
    expect(list.facet('topic').ariaExpanded).to.equal('false');
    expect(list.isFacetOpen).to.equal(false);
  });

  it('leaves what was chosen: values of a facet widen, facets narrow', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await list.openFacet('type');
    await list.choose('webinar');
    await until('four are left', () => list.result === '4 of 12 events');
    await list.choose('meeting');
    await until('eight are left', () => list.result === '8 of 12 events');
    list.facet('type').click();
    await list.openFacet('topic');
    await list.choose('Funding');
    await until('two are left', () => list.result === '2 of 12 events');
    expect(list.titles).to.deep.equal(['Budget hour 1', 'Story hour 9']);
  });

  it('counts the other facets anew when one is chosen', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await list.openFacet('type');
    await list.choose('webinar');
    list.facet('type').click();
    await until('it is closed', () => !list.isFacetOpen);
    await list.openFacet('state');
    await until('the counts are right', () => list.choiceWords.includes('Illinois 4'));
    expect(list.choiceWords.some((choice) => /Ohio [1-9]/.test(choice))).to.equal(false);
  });

  it('finds words anywhere in an event, whatever their case and accents', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await list.type('STÓRY hour');
    await until('some are left', () => list.events.length === 4);
    expect(list.titles.every((title) => title.startsWith('Story hour'))).to.equal(true);
    expect(list.result).to.equal('4 of 12 events');
  });

  it('names each choice in a chip that removes it', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await list.type('hour');
    await list.openFacet('type');
    await list.choose('webinar');
    await until('both are named', () => list.chips.length === 2);
    expect(list.chips).to.deep.equal(['Remove filter “hour”', 'Remove filter Webinar']);
    await list.unchip('Webinar');
    expect(list.result).to.equal('12 of 12 events');
    await list.unchip('hour');
    expect(list.search?.value).to.equal('');
    expect(list.result).to.equal('');
  });

  it('keeps the focus somewhere sensible when a chip is removed', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await list.type('hour');
    list.all('[part~=chip]')[0]?.focus();
    await list.unchip('hour');
    await until('the focus is inside', () => list.root.activeElement !== null);
  });

  it('clears all at once', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await list.type('hour');
    await list.openFacet('type');
    await list.choose('webinar');
    await list.press('clear');
    await until('nothing is chosen', () => list.chips.length === 0);
    expect(list.events).to.have.length(12);
    expect(list.search?.value).to.equal('');
    expect(list.choices.some(({checked}) => checked)).to.equal(false);
  });

  it('says what does not match, and lets the visitor remove it', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await list.openFacet('type');
    await list.choose('webinar');
    await list.type('quilting');
    await until('its words', () =>
      list.panels.join().includes('No events match “quilting” in Webinar.'),
    );
    expect(list.result).to.equal('0 of 12 events');
    await list.press('clear');
    await until('all are back', () => list.events.length === 12);
  });

  it('says the result to a screen reader, politely and once the typing has paused', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await list.type('story hour');
    expect(list.statusText).to.equal('');
    await until('it is said', () => list.statusText === '4 of 12 events');
  });

  it('names the choice on the facet’s button', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await list.openFacet('type');
    await list.choose('webinar');
    await until('it is named', () => /Type\s+Webinar/.test(list.facet('type').textContent));
    await list.choose('meeting');
    await until('they are counted', () => /Type\s+2/.test(list.facet('type').textContent));
  });

  it('closes a facet on Escape, and gives the focus back to its button', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await list.openFacet('state');
    list.choices[0]?.focus();
    list.choices[0]?.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}),
    );
    await until('it is closed', () => !list.isFacetOpen);
    await until('the focus is back', () => list.isFocused(list.facet('state')));
  });

  it('is used with the keyboard alone: from the search to a facet, in, and out again', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await executeServerCommand('bring-to-front');
    list.search?.focus();
    await sendKeys({press: 'Tab'});
    expect(list.isFocused(list.facet('type'))).to.equal(true);
    await sendKeys({press: 'Enter'});
    await until('the facet is open', () => list.isFacetOpen);
    list.choices[0]?.focus();
    await sendKeys({press: ' '});
    await until('it is chosen', () => list.chips.length === 1);
    await sendKeys({press: 'Escape'});
    await until('the facet is closed', () => !list.isFacetOpen);
    await until('the focus is back', () => list.isFocused(list.facet('type')));
  });

  it('puts all facets behind one button', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    const all = await list.openFacet('all');
    expect(all.length).to.be.above(10);
    expect(list.all('[part~=facets] legend').map(({textContent}) => textContent.trim())).to.include(
      'Library type',
    );
  });

  it('tells the page what was chosen', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    const seen: CustomEvent<{query: string; facets: object; count: number}>[] = [];
    list.element.addEventListener('advocacy-filter', (event) =>
      seen.push(event as (typeof seen)[number]),
    );
    await list.openFacet('type');
    await list.choose('webinar');
    await until('it is told', () => seen.length);
    expect(seen[0]?.detail).to.deep.equal({query: '', facets: {type: ['webinar']}, count: 4});
    expect(seen[0]?.bubbles).to.equal(true);
    expect(seen[0]?.composed).to.equal(false);
  });

  it('lets the element be filtered while its feed is replaced', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    await list.type('hour');
    list.element.feed = feedOf(programmeOf(5));
    await until('the new events are drawn', () => list.result === '5 of 5 events');
  });
});
