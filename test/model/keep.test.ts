import {expect} from 'chai';
import {documentOf, eventOf, feedFrom} from '../fixtures/build.ts';
import {fixture} from './support.ts';

type Json = Record<string, never>;
type Change = (document: {[list: string]: Record<string, unknown>[]}) => void;

const again = async (change: Change = () => undefined) => {
  const document = await fixture('every-member.feed');
  const before = feedFrom(document);
  const copy = structuredClone(document) as Json;
  change(copy);
  const after = feedFrom(copy, before);
  const kept = after.events.filter((event) => before.events.includes(event));
  const changed = after.events.filter((event) => !before.events.includes(event));
  return {before, after, kept, changed: changed.map(({id}) => id)};
};

describe('reading the same address again', () => {
  it('keeps every record and every list when nothing has changed', async () => {
    const {before, after} = await again();
    for (const list of ['events', 'trainings', 'series', 'sections', 'places', 'people'] as const) {
      expect(after[list], list).to.equal(before[list]);
    }
  });

  it('keeps a record when its members come in another order', async () => {
    const {changed} = await again(({events = []}) => {
      events[1] = Object.fromEntries(Object.entries(events[1] ?? {}).reverse());
    });
    expect(changed).to.deep.equal([]);
  });

  it('makes one new record when one event has changed', async () => {
    const {changed, kept, before} = await again(({events = []}) => {
      (events[3] ?? {})['title'] = 'Another title';
    });
    expect(changed).to.deep.equal([before.events[3]?.id]);
    expect(kept).to.have.length(before.events.length - 1);
  });

  it('makes new records of what inherits from one that has changed', async () => {
    const {changed, before} = await again(({events = []}) => {
      (events[0] ?? {})['regions'] = ['US-AK'];
    });
    const parts = before.events.filter(({parent}) => parent).map(({id}) => id);
    expect(changed).to.deep.equal(['every-member', ...parts]);
  });

  it('makes new records of events whose place, series or training has changed', async () => {
    for (const list of ['places', 'series', 'trainings']) {
      const {changed} = await again((document) => {
        const [first = {}] = document[list] ?? [];
        first[list === 'places' ? 'directions' : 'description'] = 'Changed';
      });
      expect(changed, list).to.include('every-member');
      expect(changed, list).not.to.include('undated');
    }
  });

  it('makes new records of what takes its zone from the feed when that has changed', () => {
    const events = [eventOf(), eventOf({id: 'own', timeZone: 'Asia/Tokyo'})];
    const before = feedFrom(documentOf(events));
    const after = feedFrom(documentOf(events, {timeZone: 'Asia/Kathmandu'}), before);
    expect(after.events.map((event, index) => event === before.events[index])).to.deep.equal([
      false,
      true,
    ]);
  });

  it('keeps records that stay when others come and go or change places', async () => {
    const {after, before, changed} = await again(({events = []}) => {
      events.splice(5, 2);
      events.push({id: 'new', title: 'New'});
      events.reverse();
    });
    expect(changed).to.deep.equal(['new']);
    expect(after.events).to.have.length(before.events.length - 1);
    expect(after.events).not.to.equal(before.events);
  });

  it('finds the same problems again', () => {
    const document = documentOf([
      eventOf({url: 'bad'}),
      eventOf({id: 'b', status: 'x' as 'scheduled'}),
    ]);
    const before = feedFrom(document);
    const after = feedFrom(structuredClone(document), before);
    expect(after.events).to.equal(before.events);
    expect(after.problems).to.deep.equal(before.problems);
    expect(after.problems).to.have.length(2);
  });

  it('does without the feed before when that was another', () => {
    const other = feedFrom(documentOf([eventOf({title: 'Elsewhere'})]));
    const [event] = feedFrom(documentOf([eventOf()]), other).events;
    expect(event?.title).to.equal(eventOf().title);
  });
});
