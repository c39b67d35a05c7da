import {expect} from 'chai';
import {attendanceOf, FACETS, facetValues, usefulFacets} from '../../src/select/facets.ts';
import {feedWith, oneEvent, type Data} from './support.ts';

describe('how an event is held', () => {
  const locations = [{label: 'Room 1'}];
  const online = {label: 'Zoom'};
  const table: readonly [data: Data, is: string | undefined][] = [
    [{}, undefined],
    [{attendance: 'hybrid'}, 'hybrid'],
    [{locations}, 'inPerson'],
    [{online}, 'online'],
    [{locations, online}, 'hybrid'],
    [{locations, online, attendance: 'inPerson'}, 'inPerson'],
    [{locations, attendance: 'online'}, 'online'],
    [{locations, attendance: 'inPerson', status: 'movedOnline'}, 'online'],
  ];
  for (const [data, is] of table) {
    it(`is ${is ?? 'unknown'} with ${JSON.stringify(data)}`, () => {
      expect(attendanceOf(oneEvent(data))).to.equal(is);
    });
  }

  it('is that of the conference where a session says nothing of a place', () => {
    const {events} = feedWith([{attendance: 'online'}, {partOf: 'a'}, {partOf: 'a', locations}]);
    expect(events.map(attendanceOf)).to.deep.equal(['online', 'online', 'inPerson']);
  });
});

describe('facets', () => {
  it('read an event’s values as the feed writes them', () => {
    const item = oneEvent({
      type: 'legislative-day',
      topics: ['Funding', 'Elections'],
      regions: ['us-il'],
      audiences: ['Trustees'],
      libraryTypes: ['public'],
      attendance: 'online',
    });
    expect(FACETS.map((facet) => facetValues(item, facet))).to.deep.equal([
      ['legislative-day'],
      ['Funding', 'Elections'],
      ['US-IL'],
      ['Trustees'],
      ['public'],
      ['online'],
    ]);
  });

  it('hold nothing where the feed says nothing, but for the type', () => {
    const item = oneEvent({});
    expect(FACETS.flatMap((facet) => facetValues(item, facet))).to.deep.equal(['event']);
  });

  it('are offered only where they tell events apart', () => {
    const {events} = feedWith([
      {type: 'webinar', topics: ['Funding', 'Elections'], audiences: ['Trustees']},
      {type: 'webinar', audiences: ['Trustees'], regions: ['US-IL']},
      {type: 'webinar', regions: ['US-OH']},
    ]);
    expect(usefulFacets(events, FACETS)).to.deep.equal(['topic', 'state']);
    expect(usefulFacets(events, ['state', 'type'])).to.deep.equal(['state']);
    expect(usefulFacets([], FACETS)).to.deep.equal([]);
  });
});
