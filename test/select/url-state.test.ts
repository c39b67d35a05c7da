import {expect} from 'chai';
import {NO_FILTER, type VisitorFilter} from '../../src/select/filter-state.ts';
import {hasUrlState} from '../../src/select/url-key.ts';
import {readUrlState, writeUrlState} from '../../src/select/url-state.ts';

const PAGE = 'https://chapter.example/events';
const filterOf = (query: string, facets: VisitorFilter['facets'] = {}): VisitorFilter => ({
  query,
  facets,
});

describe('a filter in the page’s address', () => {
  const written: readonly [filter: VisitorFilter, search: string][] = [
    [NO_FILTER, ''],
    [filterOf('  '), ''],
    [filterOf(' trustee '), '?events-q=trustee'],
    [filterOf('a b & c=d #1 é'), '?events-q=a+b+%26+c%3Dd+%231+%C3%A9'],
    [
      filterOf('', {type: ['webinar', 'workshop'], state: ['US-IL']}),
      '?events-type=webinar&events-type=workshop&events-state=US-IL',
    ],
    [filterOf('', {'library-type': ['public'], topic: []}), '?events-library-type=public'],
  ];
  for (const [filter, search] of written) {
    it(`is ${search || 'nothing'} for ${JSON.stringify(filter)}`, () => {
      expect(writeUrlState(PAGE, 'events', filter)).to.equal(PAGE + search);
    });
  }

  const read: readonly [search: string, filter: VisitorFilter][] = [
    ['', NO_FILTER],
    ['?', NO_FILTER],
    ['?other=1&events-sort=up&events-typed=x&xevents-type=y', NO_FILTER],
    ['?events-q=a+b', filterOf('a b')],
    ['?events-q=one&events-q=two', filterOf('one')],
    ['?events-q=%', filterOf('%')],
    ['?events-q=%E0%A4', filterOf('\ufffd')],
    ['?events-type=a&x=1&events-type=b&events-type=a', filterOf('', {type: ['a', 'b']})],
    ['?events-type=&events-topic', NO_FILTER],
    ['?events-type=webinar,workshop', filterOf('', {type: ['webinar,workshop']})],
    ['?events-__proto__=x&__proto__-type=y', NO_FILTER],
    ['?%65vents-type=a', filterOf('', {type: ['a']})],
  ];
  for (const [search, filter] of read) {
    it(`is read from ${search || 'nothing'} as ${JSON.stringify(filter)}`, () => {
      expect(readUrlState(search, 'events')).to.deep.equal(filter);
    });
  }

  it('holds no more than two hundred letters of a search', () => {
    const {query} = readUrlState(`?events-q=${'x'.repeat(5000)}`, 'events');
    expect(query).to.have.length(200);
  });

  for (const key of [
    'events',
    'my list',
    'événements',
    'a&b=c#d',
    'a.*(b)',
    '__proto__',
    '100%',
    '日程',
  ]) {
    it(`can be read again where the list is called ${key}`, () => {
      const filter = filterOf('a & b', {type: ['webinar', 'a+b'], attendance: ['online']});
      const {search} = new URL(writeUrlState(PAGE, key, filter));
      expect(readUrlState(search, key)).to.deep.equal(filter);
      expect(hasUrlState(search, key)).to.equal(true);
      expect(writeUrlState(PAGE + search, key, NO_FILTER)).to.equal(PAGE);
    });
  }
});

describe('the rest of the page’s address', () => {
  const hosts = [
    '?a',
    '?a=',
    '?b=%20x+y&a=%2f&B',
    '?q=events-q&type=webinar',
    '?x=%E0%A4&y=%zz',
    '?utm_source=n%C3%A9w&events=1&events-page=2',
    '?a=1&a=2&a=1',
  ];
  for (const search of hosts) {
    it(`stays byte for byte where it is ${search}`, () => {
      const page = `${PAGE}${search}#part-2`;
      const withFilter = writeUrlState(page, 'events', filterOf('x'));
      expect(withFilter).to.equal(`${PAGE}${search}&events-q=x#part-2`);
      expect(writeUrlState(withFilter, 'events', NO_FILTER)).to.equal(page);
    });
  }

  it('keeps its order around what is ours', () => {
    const page = `${PAGE}?b=2&events-q=old&a=1&events-type=x&c`;
    expect(writeUrlState(page, 'events', filterOf('new'))).to.equal(
      `${PAGE}?b=2&a=1&c&events-q=new`,
    );
  });

  it('holds another list’s filter, untouched', () => {
    const both = writeUrlState(
      writeUrlState(PAGE, 'events', filterOf('one', {type: ['webinar']})),
      'events-2',
      filterOf('two'),
    );
    expect(new URL(both).search).to.equal('?events-q=one&events-type=webinar&events-2-q=two');
    expect(readUrlState(new URL(both).search, 'events')).to.deep.equal(
      filterOf('one', {type: ['webinar']}),
    );
    expect(readUrlState(new URL(both).search, 'events-2')).to.deep.equal(filterOf('two'));
    expect(writeUrlState(both, 'events', NO_FILTER)).to.equal(`${PAGE}?events-2-q=two`);
  });
});

describe('whether the address holds a list’s filter', () => {
  const table: readonly [search: string, key: string, is: boolean][] = [
    ['', 'events', false],
    ['?events-q=x', 'events', true],
    ['?a=1&events-library-type=x', 'events', true],
    ['?events-2-q=x', 'events', false],
    ['?events-2-q=x', 'events-2', true],
    ['?events-page=2', 'events', false],
    ['?a=events-q', 'events', false],
    ['?xevents-q=1', 'events', false],
    ['?my+list-q=1', 'my list', true],
    ['?my%20list-q=1', 'my list', true],
    ['?b-q=1', '.', false],
  ];
  for (const [search, key, is] of table) {
    it(`is ${is} for ${key} in ${search || 'nothing'}`, () => {
      expect(hasUrlState(search, key)).to.equal(is);
    });
  }
});
