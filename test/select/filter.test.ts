import {expect} from 'chai';
import {isFiltering, NO_FILTER, type VisitorFilter} from '../../src/select/filter-state.ts';
import {facetOptions, filterEvents, foldText} from '../../src/select/filter.ts';
import {feedWith, ids, type Data} from './support.ts';

const found = (events: readonly Data[], filter: Partial<VisitorFilter>): string =>
  ids(filterEvents(feedWith(events).events, {...NO_FILTER, ...filter}));

describe('folding of text', () => {
  const table: readonly [text: string, folded: string][] = [
    ['Café', 'cafe'],
    ['CAFE\u0301', 'cafe'],
    ['Peña Ñandú', 'pena nandu'],
    ['Łódź', 'łodz'],
    ['Żółć', 'zołc'],
    ['', ''],
    ['図書館', '図書館'],
  ];
  for (const [text, folded] of table) {
    it(`makes ${folded || 'nothing'} of ${text || 'nothing'}`, () => {
      expect(foldText(text)).to.equal(folded);
    });
  }
});

describe('a search', () => {
  const events: Data[] = [
    {title: 'Budget Hearings at the Café', summary: 'Telling your story.'},
    {title: 'Story Time', description: 'For trustees and friends.', topics: ['Budgets']},
    {title: 'C++ (and [other] patterns) 100%', dateText: 'In the autumn'},
    {title: 'Keynote', people: [{name: 'Ada Núñez', affiliation: 'Prairie Library'}]},
    {title: 'Tour', locations: [{name: 'City Hall', room: 'B12', address: {locality: 'Peoria'}}]},
    {title: 'Tea', locations: [{address: '12 Elm Street, Salem'}]},
  ];
  const table: readonly [query: string, found: string][] = [
    ['', 'a b c d e f'],
    ['   ', 'a b c d e f'],
    ['budget', 'a b'],
    ['BUDGET story', 'a b'],
    ['budget trustees', 'b'],
    ['budget nowhere', ''],
    ['cafe', 'a'],
    ['CAFÉ', 'a'],
    ['nunez prairie', 'd'],
    ['c++', 'c'],
    ['[other]', 'c'],
    ['100%', 'c'],
    ['.*', ''],
    ['autumn', 'c'],
    ['city b12', 'e'],
    ['peoria', 'e'],
    ['elm', 'f'],
    ['undefined', ''],
    ['object', ''],
    [' \t story \n ', 'a b'],
  ];
  for (const [query, ids] of table) {
    it(`for ${JSON.stringify(query)} finds "${ids}"`, () => {
      expect(found(events, {query})).to.equal(ids);
    });
  }

  it('finds a session by its conference and a programme by its series', () => {
    const feed = feedWith(
      [{title: 'LibLearnX'}, {title: 'Shop talk', partOf: 'a'}, {title: 'Hour', seriesId: 's'}],
      {series: [{id: 's', title: 'Chapter Exchange'}]},
    );
    const search = (query: string): string => ids(filterEvents(feed.events, {...NO_FILTER, query}));
    expect([search('liblearnx'), search('exchange')]).to.deep.equal(['a b', 'c']);
  });
});

describe('facets', () => {
  const events: Data[] = [
    {type: 'webinar', topics: ['Elections', 'Funding'], regions: ['US-IL']},
    {type: 'webinar', topics: ['Funding'], regions: ['US-OH']},
    {type: 'workshop', topics: ['Elections'], regions: ['US-IL', 'US-OH']},
    {type: 'keynote'},
  ];
  const table: readonly [facets: VisitorFilter['facets'], found: string][] = [
    [{}, 'a b c d'],
    [{type: []}, 'a b c d'],
    [{type: ['webinar']}, 'a b'],
    [{type: ['webinar', 'keynote']}, 'a b d'],
    [{topic: ['Elections']}, 'a c'],
    [{type: ['webinar'], topic: ['Elections']}, 'a'],
    [{type: ['webinar', 'workshop'], state: ['US-OH']}, 'b c'],
    [{type: ['constructor']}, ''],
  ];
  for (const [facets, ids] of table) {
    it(`leave "${ids}" with ${JSON.stringify(facets)}: wider within, narrower across`, () => {
      expect(found(events, {facets})).to.equal(ids);
    });
  }

  it('narrow a search as well', () => {
    expect(found(events, {query: 'funding', facets: {state: ['US-OH']}})).to.equal('b');
  });

  const options = (filter: Partial<VisitorFilter>, facet: 'type' | 'topic' | 'state'): string =>
    facetOptions(feedWith(events).events, {...NO_FILTER, ...filter}, facet)
      .map(({value, count}) => `${value} ${count}`)
      .join(', ');

  it('count what each choice would leave, most first, then by name', () => {
    expect(options({}, 'type')).to.equal('webinar 2, keynote 1, workshop 1');
    expect(options({}, 'topic')).to.equal('Elections 2, Funding 2');
  });
  it('count under the other facets and the search, not under their own', () => {
    expect(options({facets: {type: ['keynote'], topic: ['Funding']}}, 'type')).to.equal(
      'webinar 2, keynote 0',
    );
    expect(options({query: 'elections'}, 'state')).to.equal('US-IL 2, US-OH 1');
  });
  it('keep a choice that nothing has any more, so that it can be taken back', () => {
    expect(options({facets: {topic: ['Gone']}}, 'topic')).to.equal(
      'Elections 2, Funding 2, Gone 0',
    );
  });
});

describe('whether anything is filtered', () => {
  const table: readonly [filter: VisitorFilter, is: boolean][] = [
    [NO_FILTER, false],
    [{query: '  ', facets: {type: []}}, false],
    [{query: 'x', facets: {}}, true],
    [{query: '', facets: {attendance: ['online']}}, true],
  ];
  for (const [filter, is] of table) {
    it(`is ${is} with ${JSON.stringify(filter)}`, () => {
      expect(isFiltering(filter)).to.equal(is);
    });
  }
});
