import {expect} from 'chai';
import type {EventData, FeedData} from '../../src/model/contract.generated.ts';
import {lintFeed} from '../../src/model/lint.ts';
import {documentOf, eventOf} from '../fixtures/build.ts';
import {fixture} from './support.ts';

const said = (document: unknown): readonly string[] =>
  lintFeed(document).map(({path, reason}) => `${path} ${reason}`);
const saidOf = (events: readonly EventData[], more?: Partial<FeedData>): readonly string[] =>
  said(documentOf(events, more));

describe('the lint', () => {
  it('has nothing to say of good feeds', async () => {
    expect(said(await fixture('source-page.feed'))).to.deep.equal([]);
    expect(said(await fixture('minimal.feed'))).to.deep.equal([]);
    expect(saidOf([eventOf()])).to.deep.equal([]);
  });

  it('says of a document that is no feed what it lacks', () => {
    expect(said(null)).to.have.length(1);
    expect(said({format: 'atom'})[0]).to.include('advocacy-feed');
  });

  it('leaves to the schema what a schema can say', () => {
    const bad = {title: 5, url: 'x', status: 'on', start: 'soon'} as unknown as EventData;
    expect(saidOf([bad, {...eventOf(), end: '2026-05-28'}])).to.deep.equal([]);
  });

  it('finds text and codes that are blank', () => {
    const event = eventOf({
      description: ' \n ',
      recordings: [{codes: [{value: '  '}], title: 'x'}],
    });
    expect(saidOf([event])).to.deep.equal([
      'events[0].description is empty',
      'events[0].recordings[0].codes[0].value is empty',
    ]);
  });

  it('finds an id that is used in two lists', () => {
    const more = {
      trainings: [{id: 'same', title: 'Training'}],
      places: [
        {id: 'place', name: 'Place'},
        {id: 'same', name: 'Place'},
      ],
    };
    expect(saidOf([eventOf({id: 'same'}), eventOf({id: 'same'})], more)).to.deep.equal([
      'events[1].id is also the id of events[0]',
      'places[1].id is also the id of events[0]',
      'trainings[0].id is also the id of events[0]',
    ]);
  });

  it('finds ids that lead nowhere, in events, sections and lists of related items', () => {
    const event = eventOf({
      partOf: 'x',
      seriesId: 'x',
      trainingId: 'x',
      related: ['x', 'budget-hearings'],
      locations: [{placeId: 'x', room: '1'}],
    });
    const sections = [{id: 's', title: 'Section', items: ['budget-hearings', 'x']}];
    const nowhere = 'leads to nothing in the feed';
    expect(saidOf([event], {sections})).to.deep.equal([
      `events[0].locations[0].placeId ${nowhere}`,
      `events[0].partOf ${nowhere}`,
      `events[0].related[0] ${nowhere}`,
      `events[0].seriesId ${nowhere}`,
      `events[0].trainingId ${nowhere}`,
      `sections[0].items[1] ${nowhere}`,
    ]);
  });

  it('finds circles', async () => {
    expect(said(await fixture('broken/part-of-itself'))).to.deep.equal([
      'events[0].partOf makes it part of itself',
      'events[3].partOf makes it part of itself',
    ]);
  });

  it('finds zones that are not known and days that do not exist', async () => {
    expect(said(await fixture('broken/unknown-zone'))).to.include(
      'events[1].timeZone is not a known time zone',
    );
    expect(saidOf([eventOf({start: '2023-02-29T10:00'}), eventOf({end: '2026-06-31T10:00'})]))
      .to.include.members(['events[0].start is not a day of the calendar'])
      .and.include('events[1].end is not a day of the calendar');
  });

  it('finds an end before the start, in hours and in days', async () => {
    expect(said(await fixture('broken/end-before-start'))).to.deep.equal([
      'events[0].end is before the start',
      'events[1].end is before the start',
    ]);
  });

  it('finds a registration that closes before it opens', () => {
    const registration = {opens: '2026-05-20', closes: '2026-05-19T12:00'};
    expect(saidOf([eventOf({registration})])).to.deep.equal([
      'events[0].registration.closes is before registration opens',
    ]);
    expect(
      saidOf([eventOf({registration: {opens: '2026-05-20T09:00', closes: '2026-05-20'}})]),
    ).to.deep.equal([]);
  });

  it('finds parts that lie outside the days of the whole', () => {
    const whole = eventOf({id: 'whole', title: 'Whole', start: '2026-05-27', end: '2026-05-28'});
    const part = (id: string, start: string, end: string): EventData =>
      eventOf({id, start, end, partOf: 'whole'});
    expect(
      saidOf([
        whole,
        part('inside', '2026-05-28T20:00', '2026-05-28T23:59'),
        part('year-before', '2025-05-28T20:00', '2025-05-28T21:00'),
        part('after', '2026-05-29T08:00', '2026-05-29T09:00'),
        part('into-the-night', '2026-05-28T23:00', '2026-05-29T01:00'),
      ]),
    ).to.deep.equal([
      'events[2].start is not on a day of "Whole", which it is part of',
      'events[3].start is not on a day of "Whole", which it is part of',
      'events[4].end is after the last day of "Whole", which it is part of',
    ]);
  });

  it('finds an offset that the zone does not have then, in summer and in winter', () => {
    const at = (start: string): readonly string[] => saidOf([{id: 'a', title: 'A', start}]);
    const contradicts =
      'events[0].start has an offset from UTC that the clocks of America/Chicago do not have then';
    expect(at('2023-02-27T14:00-05:00')).to.deep.equal([contradicts]);
    expect(at('2023-02-27T14:00-06:00')).to.deep.equal([]);
    expect(at('2023-07-27T14:00-06:00')).to.deep.equal([contradicts]);
    expect(at('2023-07-27T14:00Z')).to.deep.equal([]);
    expect(saidOf([eventOf({registration: {opens: '2026-01-05T09:00-05:00'}})])[0]).to.match(
      /^events\[0\]\.registration\.opens has an offset/,
    );
  });

  it('finds a code that is in the text as well', () => {
    const recordings = [{codes: [{value: '+Fp9&Lu4'}, {value: '11'}]}];
    expect(
      saidOf([eventOf({description: 'Watch with +Fp9&Lu4, room 11.', recordings})]),
    ).to.deep.equal([
      'events[0].recordings[0].codes[0].value is also in the description or summary',
    ]);
  });

  it('pairs findings with the right event when others were left out', () => {
    const events = [{title: 'No id'} as EventData, eventOf({end: '2026-05-27T12:00'})];
    expect(saidOf(events)).to.deep.equal(['events[1].end is before the start']);
  });

  it('does not fall over what it cannot read', () => {
    const odd = [null, 5, 'x', [], {}, {id: {}, partOf: {}, registration: [], recordings: [null]}];
    for (const value of odd) {
      const document = {...documentOf(), events: [value, value], sections: value, places: [value]};
      expect(lintFeed(document)).to.be.an('array');
      expect(lintFeed(value)).to.have.length(1);
    }
  });
});
