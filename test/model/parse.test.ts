import {expect} from 'chai';
import {parseFeed, readFeed} from '../../src/model/parse.ts';
import type {EventData} from '../../src/model/contract.generated.ts';
import {documentOf, eventOf, feedFrom, feedOf, recordOf} from '../fixtures/build.ts';
import {fixture, pathsOf} from './support.ts';

const utc = (text: string): number => Date.parse(text);

describe('a document that is not a feed', () => {
  const cases: readonly [string, unknown][] = [
    ['null', null],
    ['text', 'advocacy-feed'],
    ['a number', 1],
    ['a list', [documentOf()]],
    ['nothing', undefined],
    ['an object without format', {version: '1.0', title: 'x', timeZone: 'UTC', events: []}],
    ['another format', {...documentOf(), format: 'json-feed'}],
    ['version 2.0', {...documentOf(), version: '2.0'}],
    ['version 10.0', {...documentOf(), version: '10.0'}],
    ['a version that is an object', {...documentOf(), version: {toString: 1}}],
  ];
  for (const [name, document] of cases) {
    it(`says why: ${name}`, () => {
      const result = readFeed(document);
      expect(result).to.have.property('notAFeed').that.includes('advocacy-feed');
    });
  }

  it('is not one of version 1.7, nor one that lacks its version, title or zone', () => {
    expect(feedFrom({...documentOf(), version: '1.7'}).problems).to.deep.equal([]);
    const feed = feedFrom({format: 'advocacy-feed', events: [eventOf()]});
    expect(feed.title).to.equal('');
    expect(feed.zone).to.equal('UTC');
    expect(feed.events).to.have.length(1);
    expect(feed.problems).to.deep.equal(
      ['version', 'title', 'timeZone'].map((path) => ({path, reason: 'is missing', fatal: false})),
    );
  });
});

describe('the source page', () => {
  const hours: Record<string, readonly [string, string]> = {
    'llx23-building-thriving-communities': ['2023-01-28T16:00Z', '2023-01-28T17:15Z'],
    'llx23-trustee-relationships': ['2023-01-28T19:40Z', '2023-01-28T20:00Z'],
    'llx23-hammer-vise-lever': ['2023-01-28T21:00Z', '2023-01-28T22:15Z'],
    'llx23-book-bans': ['2023-01-28T23:30Z', '2023-01-29T00:30Z'],
    'llx23-digital-equity': ['2023-01-29T21:00Z', '2023-01-29T22:15Z'],
  };

  it('parses whole, without a problem', async () => {
    const document = (await fixture('source-page.feed')) as Record<string, {id: string}[]>;
    const feed = feedFrom(document);
    expect(feed.problems).to.deep.equal([]);
    expect(feed.events.map(({id}) => id)).to.deep.equal(document['events']?.map(({id}) => id));
    expect(feed.trainings).to.have.length(3);
    expect(feed.sections.map(({items}) => items.length)).to.deep.equal([3, 3, 5]);
    expect(feed.language).to.equal('en-US');
  });

  it('keeps the five programmes at their instants, in their rooms', async () => {
    const {events} = feedFrom(await fixture('source-page.feed'));
    const sessions = events.filter(({type}) => type === 'session');
    expect(sessions).to.have.length(5);
    for (const {id, span, zone, locations, parent} of sessions) {
      const [start = '', end = ''] = hours[id] ?? [];
      expect(span).to.include({startsAt: utc(start), endsAt: utc(end), dateOnly: false});
      expect(zone).to.equal('America/Chicago');
      expect(locations[0]?.label).to.match(/^(MCC|Marriott)/);
      expect(locations[0]?.address).to.have.property('locality', 'New Orleans');
      expect(parent?.id).to.equal('liblearnx-2023');
    }
  });

  it('keeps the access code byte for byte', async () => {
    const {events} = feedFrom(await fixture('source-page.feed'));
    expect(events[0]?.recordings[0]?.codes[0]?.value).to.equal('+Fp9&Lu4');
  });

  it('lets the sessions have the registration of their conference', async () => {
    const {events} = feedFrom(await fixture('source-page.feed'));
    const [conference, session] = events.slice(2);
    expect(conference?.registrationInherited).to.equal(false);
    expect(session?.registration).to.equal(conference?.registration);
    expect(session?.registrationInherited).to.equal(true);
  });
});

describe('an item that cannot be used', () => {
  const cases: readonly [string, unknown, string][] = [
    ['null', null, ''],
    ['a list', [], ''],
    ['text', 'event', ''],
    ['no id', {title: 'A'}, '.id'],
    ['a blank id', {id: ' ', title: 'A'}, '.id'],
    ['an id that is an object', {id: {toString: 1}, title: 'A'}, '.id'],
    ['no title', {id: 'a'}, '.title'],
    ['a blank title', {id: 'a', title: ' \n\t'}, '.title'],
    ['a title that is a number', {id: 'a', title: 5}, '.title'],
    ['a start that cannot be read', {id: 'a', title: 'A', start: 'tomorrow'}, '.start'],
    ['a day that does not exist', {id: 'a', title: 'A', start: '2023-02-29'}, '.start'],
    ['a start that is null', {id: 'a', title: 'A', start: null}, '.start'],
  ];
  for (const [name, item, member] of cases) {
    it(`costs only itself: ${name}`, () => {
      const feed = feedOf([eventOf({id: 'one'}), item as EventData, eventOf({id: 'two'})]);
      expect(feed.events.map(({id}) => id)).to.deep.equal(['one', 'two']);
      expect(feed.problems).to.have.length(1);
      expect(feed.problems[0]).to.include({path: `events[1]${member}`, fatal: true});
    });
  }

  it('may have a start that cannot be read when it says in words when it is', () => {
    const feed = feedOf([eventOf({start: 'soon', dateText: 'Spring 2027'})]);
    expect(feed.events[0]?.span).to.equal(undefined);
    expect(feed.events[0]?.dateText).to.equal('Spring 2027');
    expect(feed.problems[0]).to.include({path: 'events[0].start', fatal: false});
  });

  it('is found in every list of the feed', () => {
    const lists = ['trainings', 'series', 'sections', 'places', 'people'];
    const feed = feedOf([], Object.fromEntries(lists.map((list) => [list, [{id: 'a'}]])));
    expect(feed.problems.every(({fatal, reason}) => fatal && reason === 'is missing')).to.equal(
      true,
    );
    expect(pathsOf(feed).sort()).to.deep.equal([
      'people[0].name',
      'places[0].name',
      'sections[0].title',
      'series[0].title',
      'trainings[0].title',
    ]);
  });
});

describe('a bad member', () => {
  it('is left out alone, with its full path', () => {
    const event = recordOf();
    const feed = feedOf([
      {
        ...eventOf(),
        status: 'on' as 'scheduled',
        topics: ['Funding', 5 as unknown as string, ''],
        recordings: [{title: 'Good'}, {title: 'Bad link', url: 'ftp://x'}],
        links: 'none' as unknown as [],
      },
    ]);
    expect(pathsOf(feed).sort()).to.deep.equal([
      'events[0].links',
      'events[0].recordings[1].url',
      'events[0].status',
      'events[0].topics[1]',
      'events[0].topics[2]',
    ]);
    const [found] = feed.events;
    expect(found?.title).to.equal(event.title);
    expect(found?.status).to.equal('scheduled');
    expect(found?.topics).to.deep.equal(['Funding']);
    expect(found?.recordings.map(({title}) => title)).to.deep.equal(['Good', 'Bad link']);
    expect(found?.links).to.equal(event.links);
  });

  it('is quoted, but not at length', () => {
    const feed = feedOf([eventOf({url: `ftp://${'x'.repeat(5000)}`})]);
    expect(feed.problems[0]?.value).to.have.length.below(70);
  });

  it('takes a list that is none with it, not the feed', () => {
    const feed = feedFrom({...documentOf(), events: {}, places: 'none'});
    expect(feed.events).to.deep.equal([]);
    expect(pathsOf(feed)).to.deep.equal(['places', 'events']);
  });

  it('is not seen when the contract does not know it', () => {
    const extra = {'x-note': {deep: [1]}, colour: 'red', constructor: 'x', toString: 1};
    const feed = feedFrom({...documentOf([{...eventOf(), ...extra}]), ...extra});
    expect(feed.problems).to.deep.equal([]);
    expect(feed.events[0]).not.to.have.any.keys('x-note', 'colour');
  });
});

describe('what an event can do without', () => {
  it('is there in its neutral form', () => {
    const event = recordOf({id: 'bare', title: 'Bare'});
    expect(event).to.include({featured: false, registrationInherited: false, status: 'scheduled'});
    for (const list of [
      'topics',
      'regions',
      'locations',
      'people',
      'recordings',
      'links',
    ] as const) {
      expect(event[list]).to.deep.equal([]);
      expect(Object.isFrozen(event[list])).to.equal(true);
    }
  });

  it('gives all events the same members in the same order', () => {
    const {events} = feedOf([
      {id: 'bare', title: 'Bare'},
      {...eventOf(), subtitle: 'x', image: {url: 'https://x.example/i.png', alt: ''}, level: 'any'},
    ]);
    const [bare, rich] = events.map((event) => Object.keys(event).join());
    expect(rich).to.equal(bare);
  });
});

describe('reading step by step', () => {
  it('pauses every hundred items', () => {
    const events = Array.from({length: 1000}, (_, index) => eventOf({id: `e${index}`}));
    const steps = parseFeed(documentOf(events));
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).to.equal(10);
    expect(step.value).to.have.property('feed');
  });

  it('lets two documents be read in turns', () => {
    const events = Array.from({length: 300}, (_, index) =>
      eventOf({id: `e${index}`, url: index % 2 ? 'https://x.example/' : 'bad'}),
    );
    const readers = [
      parseFeed(documentOf(events)),
      parseFeed(documentOf(events, {timeZone: 'Asia/Kathmandu'})),
    ];
    const results = readers.map((reader) => reader.next());
    while (results.some(({done}) => !done)) {
      readers.forEach((reader, index) => {
        if (!results[index]?.done) results[index] = reader.next();
      });
    }
    const starts = results.map(({value}) => {
      const feed = value && 'feed' in value ? value.feed : undefined;
      expect(feed?.problems).to.have.length(150);
      return feed?.events[299]?.span?.startsAt;
    });
    expect(starts).to.deep.equal([utc('2026-05-27T18:00Z'), utc('2026-05-27T07:15Z')]);
  });
});
