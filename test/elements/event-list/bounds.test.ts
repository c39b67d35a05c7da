import {expect} from 'chai';
import {eventOf, feedOf} from '../../fixtures/build.ts';
import {NOW} from '../../fixtures/event-states.ts';
import {programmeOf} from '../../fixtures/programme.ts';
import {mountCard, mountList, unmountAll} from '../../support/harness/mount.ts';
import {until} from '../../support/harness/wait.ts';
import type {EventData} from '../../../src/model/contract.generated.ts';

const PAST_HOUR = {start: '2026-05-06T13:00', end: '2026-05-06T14:00'};
const ROW_NODES = 120;

const many = <Item>(length: number, make: (at: number) => Item): readonly Item[] =>
  Array.from({length}, (_, at) => make(at));

const recordings = (length: number): NonNullable<EventData['recordings']> =>
  many(length, (at) => ({title: `Part ${at}`, url: `https://library.example/watch/${at}`}));

describe('what one event or one facet may cost', () => {
  afterEach(unmountAll);

  it('is bounded for an event with 5,000 recordings, closed and opened', async () => {
    const event = eventOf({...PAST_HOUR, recordings: recordings(5000)});
    const card = await mountCard({feed: feedOf([event]), eventId: event.id, now: NOW}).ready();
    expect(card.card.recordings).to.have.length(5);
    expect(card.all('*').length).to.be.below(ROW_NODES);
    await card.open(event.id);
    expect(card.card.recordings).to.have.length(100);
    expect(card.all('*').length).to.be.below(1500);
  });

  it('leaves nothing of six recordings unsaid', async () => {
    const event = eventOf({...PAST_HOUR, recordings: recordings(6)});
    const card = await mountCard({feed: feedOf([event]), eventId: event.id, now: NOW}).ready();
    expect(card.card.recordings).to.have.length(5);
    await card.open(event.id);
    expect(card.card.recordings).to.have.length(6);
  });

  it('is bounded for a recording with 20,000 codes', async () => {
    const codes = many(20_000, (at) => ({label: 'Code', value: `${at}`, use: 'view' as const}));
    const event = eventOf({...PAST_HOUR, recordings: [{title: 'The hour', codes}]});
    const list = await mountList({
      feed: feedOf([event, eventOf({id: 'b'})]),
      period: 'all',
      now: NOW,
    }).ready();
    expect(list.event(event.id).codes).to.have.length(20);
    expect(list.all('*').length).to.be.below(4 * ROW_NODES);
  });

  it('is bounded for a facet with 10,000 choices', async () => {
    const events = programmeOf(30);
    const topics = (at: number): readonly string[] =>
      many(at ? 350 : 2, (no) => (no ? `Topic ${at}/${no}` : 'Shared'));
    const feed = feedOf(events.map((event, at) => ({...event, topics: topics(at)})));
    const list = await mountList({feed, now: NOW}).ready();
    await list.openFacet('topic');
    expect(list.choices).to.have.length(100);
    expect(list.choiceWords[0], 'the most frequent first').to.equal('Shared 30');
    expect(list.all('[part~=facets] *').length).to.be.below(600);
    expect(list.all('*').length).to.be.below(2000);
  });

  it('offers every choice of a facet that has no more than a hundred', async () => {
    const feed = feedOf(
      programmeOf(50).map((event, at) => ({...event, topics: [`No. ${at}`, 'A']})),
    );
    const list = await mountList({feed, filters: 'topic', now: NOW}).ready();
    await list.openFacet('topic');
    expect(list.choices).to.have.length(51);
  });
});

describe('what a row promises', () => {
  afterEach(unmountAll);

  for (const status of ['cancelled', 'postponed'] as const) {
    it(`is no recording of an event that was ${status}`, async () => {
      const event = eventOf({...PAST_HOUR, status, recordings: [{title: 'The whole hour'}]});
      const card = await mountCard({feed: feedOf([event]), eventId: event.id, now: NOW}).ready();
      expect(card.card.recordings).to.deep.equal([]);
      expect(card.card.action).to.equal(undefined);
      expect(card.root.textContent).not.to.match(/recording/i);
    });
  }

  it('is the year of an event that is not this year’s, where no heading shows it', async () => {
    const event = (id: string, start: string): EventData =>
      eventOf({id, start: `${start}T10:00`, end: `${start}T11:00`});
    const feed = feedOf([
      event('before', '2023-03-01'),
      event('now', '2026-06-02'),
      event('after', '2027-03-01'),
    ]);
    const list = await mountList({feed, group: 'none', period: 'all', now: NOW}).ready();
    expect(list.event('before').dateBlock).to.equal('Wed 1 Mar 2023');
    expect(list.event('now').dateBlock).to.equal('Tue 2 Jun');
    expect(list.event('after').dateBlock).to.equal('Mon 1 Mar 2027');
  });
});

describe('the counts and the words of a filter', () => {
  afterEach(unmountAll);

  it('are the same on the screen and in the status region, with a limit', async () => {
    const list = await mountList({feed: feedOf(programmeOf(12)), limit: 2, now: NOW}).ready();
    await list.type('hour');
    expect(list.result).to.equal('2 of 2 events');
    await until('it is said', () => list.statusText === list.result);
    await list.openFacet('type');
    await list.choose('webinar');
    await until('it is said', () => list.statusText === list.result);
    expect(list.result).to.equal('2 of 2 events');
    expect(list.events).to.have.length(2);
  });

  it('are the same without a limit, and with one that is not reached', async () => {
    for (const limit of [null, 10]) {
      const list = await mountList({feed: feedOf(programmeOf(12)), limit, now: NOW}).ready();
      await list.type('story');
      expect(list.result).to.equal(`4 of ${limit ?? 12} events`);
      await until('it is said', () => list.statusText === list.result);
      unmountAll();
    }
  });

  it('keep what was typed just before a choice is ticked', async () => {
    const list = await mountList({feed: feedOf(programmeOf(12)), now: NOW}).ready();
    await list.openFacet('topic');
    const {search} = list;
    if (!search) throw new Error('there is no search');
    search.value = 'hour 1';
    search.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    list.choices.find(({value}) => value === 'Funding')?.click();
    await until('both are applied', () => list.chips.length === 2);
    expect(list.chips[0]).to.contain('hour 1');
    expect(list.chips[1]).to.contain('Funding');
    expect(list.search?.value).to.equal('hour 1');
    // The pause after typing must not bring anything back.
    await list.press('clear');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(list.chips).to.deep.equal([]);
    expect(list.search?.value).to.equal('');
  });

  it('keep what was typed just before a choice is taken away', async () => {
    const list = await mountList({feed: feedOf(programmeOf(12)), now: NOW}).ready();
    await list.openFacet('type');
    await list.choose('webinar');
    const {search} = list;
    if (!search) throw new Error('there is no search');
    search.value = 'budget';
    search.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await list.unchip('Webinar');
    expect(list.chips.map((chip) => chip.includes('budget'))).to.deep.equal([true]);
  });
});
