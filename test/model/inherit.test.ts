import {expect} from 'chai';
import type {EventData, FeedData} from '../../src/model/contract.generated.ts';
import {eventOf, feedFrom, feedOf} from '../fixtures/build.ts';
import {fixture, saidOf} from './support.ts';

const conference = (more: Partial<EventData> = {}): EventData =>
  eventOf({
    id: 'conference',
    type: 'conference',
    attendance: 'inPerson',
    locations: [{label: 'Convention Center'}],
    ...more,
  });
const session = (more: Partial<EventData> = {}): EventData => {
  const {attendance: _, ...event} = eventOf({id: 'session', partOf: 'conference', ...more});
  return {...event, ...(more.attendance && {attendance: more.attendance})};
};

const sessionOf = (events: readonly EventData[], more: Partial<FeedData> = {}) => {
  const feed = feedOf(events, more);
  const found = feed.events.find(({id}) => id === 'session');
  if (!found) throw new Error(saidOf(feed).join());
  return found;
};

describe('an event that is part of another', () => {
  it('has it as parent, whichever comes first', () => {
    for (const events of [
      [conference(), session()],
      [session(), conference()],
    ]) {
      const feed = feedOf(events);
      const found = feed.events.find(({id}) => id === 'session');
      expect(found?.parent).to.equal(feed.events.find(({id}) => id === 'conference'));
      expect(feed.events.map(({id}) => id)).to.deep.equal(events.map(({id}) => id));
      expect(feed.problems).to.deep.equal([]);
    }
  });

  it('inherits zone, regions, locations and registration', () => {
    const found = sessionOf([
      session(),
      conference({
        timeZone: 'Pacific/Honolulu',
        regions: ['US-HI'],
        registration: {status: 'open', closes: '2026-05-20'},
      }),
    ]);
    expect(found.zone).to.equal('Pacific/Honolulu');
    expect(found.span?.startsAt).to.equal(Date.parse('2026-05-27T23:00Z'));
    expect(found.regions).to.deep.equal(['US-HI']);
    expect(found.locations).to.deep.equal([{label: 'Convention Center'}]);
    expect(found.registrationInherited).to.equal(true);
    expect(found.registration?.closes?.at).to.equal(Date.parse('2026-05-20T10:00Z'));
  });

  it('keeps its own before what it would inherit', () => {
    const found = sessionOf([
      conference({timeZone: 'Pacific/Honolulu', regions: ['US-HI'], registration: {free: true}}),
      session({
        timeZone: 'America/New_York',
        regions: ['US-NY'],
        locations: [{label: 'Room 1'}],
        registration: {free: false},
      }),
    ]);
    expect(found.zone).to.equal('America/New_York');
    expect(found.regions).to.deep.equal(['US-NY']);
    expect(found.locations[0]?.label).to.equal('Room 1');
    expect(found.registration?.free).to.equal(false);
    expect(found.registrationInherited).to.equal(false);
  });

  it('inherits through several generations in any order', () => {
    const events = [
      session({partOf: 'day'}),
      eventOf({id: 'day', partOf: 'conference'}),
      conference({timeZone: 'Asia/Kathmandu', regions: ['US']}),
    ];
    expect(sessionOf(events).zone).to.equal('Asia/Kathmandu');
    expect(sessionOf(events.toReversed()).regions).to.deep.equal(['US']);
  });

  it('is not in the rooms of its conference when it is online', () => {
    expect(sessionOf([conference(), session({attendance: 'online'})]).locations).to.deep.equal([]);
  });

  it('stays a session when its conference is not in the feed or cannot be used', () => {
    for (const others of [[], [{id: 'conference'} as EventData]]) {
      const feed = feedOf([...others, session()]);
      expect(feed.events[0]).to.include({partOf: 'conference', parent: undefined});
      expect(saidOf(feed).at(-1)).to.match(/\.partOf leads to nothing in the feed$/);
    }
  });

  it('is cut loose where a circle would close', async () => {
    const feed = feedFrom(await fixture('broken/part-of-itself'));
    const parents = Object.fromEntries(feed.events.map(({id, parent}) => [id, parent?.id]));
    expect(parents).to.deep.equal({good: undefined, a: 'b', b: 'c', c: undefined});
    expect(feed.problems).to.have.length(2);
  });

  it('may be the last of ten thousand, each part of the one before', () => {
    const events = Array.from({length: 10_000}, (_, index) =>
      eventOf({id: `e${index}`, partOf: `e${index + 1}`}),
    );
    expect(feedOf(events).events).to.have.length(10_000);
    expect(feedOf(events.toReversed()).events).to.have.length(10_000);
  });
});

describe('the zone of an event', () => {
  const places = [{id: 'phoenix', name: 'Phoenix', timeZone: 'America/Phoenix'}];
  const zoneOf = (event: Partial<EventData>): string | undefined =>
    feedOf([eventOf(event)], {places}).events[0]?.zone;

  it('is its own, else that of its first location or its place, else that of the feed', () => {
    expect(zoneOf({locations: [{placeId: 'phoenix'}]})).to.equal('America/Phoenix');
    expect(zoneOf({locations: [{placeId: 'phoenix', timeZone: 'America/Denver'}]})).to.equal(
      'America/Denver',
    );
    expect(zoneOf({locations: [{label: 'x'}, {placeId: 'phoenix'}]})).to.equal('America/Chicago');
    expect(zoneOf({locations: [{placeId: 'phoenix'}], timeZone: 'Asia/Tokyo'})).to.equal(
      'Asia/Tokyo',
    );
    expect(zoneOf({})).to.equal('America/Chicago');
  });

  it('is the next of these when a zone is not known, which is said once', async () => {
    const feed = feedFrom(await fixture('broken/unknown-zone'));
    expect(feed.events.map(({zone}) => zone)).to.deep.equal(['UTC', 'UTC', 'UTC']);
    expect(saidOf(feed)).to.deep.equal([
      'timeZone is not a known time zone',
      'events[1].timeZone is not a known time zone',
      'events[2].timeZone is not a known time zone',
    ]);
  });
});

describe('regions', () => {
  it('are written one way', () => {
    const regions = ['us-la', 'PR', 'US', 'us-vi', 'GU', 'CA-ON'];
    expect(feedOf([eventOf({regions})]).events[0]?.regions).to.deep.equal([
      'US-LA',
      'US-PR',
      'US',
      'US-VI',
      'US-GU',
      'CA-ON',
    ]);
  });

  it('come from the parent before the series, and never from the feed or the place', () => {
    const series = [{id: 'series', title: 'Series', regions: ['US-IL']}];
    const more = {series, regions: ['US-TX']};
    expect(sessionOf([session({seriesId: 'series', partOf: 'x'})], more).regions).to.deep.equal([
      'US-IL',
    ]);
    expect(
      sessionOf([session({seriesId: 'series'}), conference({regions: ['US-LA']})], more).regions,
    ).to.deep.equal(['US-LA']);
    expect(sessionOf([session()], more).regions).to.deep.equal([]);
  });
});

describe('what an event names', () => {
  it('is the record itself: series and training', () => {
    const feed = feedOf([eventOf({seriesId: 's', trainingId: 't'})], {
      series: [{id: 's', title: 'Series'}],
      trainings: [{id: 't', title: 'Training', formats: [{title: 'Module', duration: 'PT1H'}]}],
    });
    expect(feed.events[0]?.series).to.equal(feed.series[0]);
    expect(feed.events[0]?.training).to.equal(feed.trainings[0]);
    expect(feed.trainings[0]?.formats[0]?.duration).to.equal(3_600_000);
  });

  it('is filled in below its own members: places and people', () => {
    const [event] = feedOf(
      [
        eventOf({
          locations: [{placeId: 'p', name: 'North door', room: '1'}],
          people: [{personId: 'ada', role: 'keynote', jobTitle: 'Chair'}, {name: 'Grace'}],
        }),
      ],
      {
        places: [{id: 'p', name: 'Main Library', address: '1 Main Street'}],
        people: [{id: 'ada', name: 'Ada', jobTitle: 'Director', pronouns: 'she/her'}],
      },
    ).events;
    expect(event?.locations[0]).to.include({
      name: 'North door',
      address: '1 Main Street',
      room: '1',
      placeId: 'p',
    });
    expect(event?.people[0]).to.include({
      name: 'Ada',
      role: 'keynote',
      jobTitle: 'Chair',
      pronouns: 'she/her',
    });
    expect(event?.people[1]).to.include({name: 'Grace', role: 'speaker'});
  });

  it('is reported when the feed does not have it, and costs nothing else', async () => {
    const feed = feedFrom(await fixture('broken/dangling-references'));
    const [event] = feed.events;
    expect(event?.locations).to.deep.equal([{room: '1'}]);
    expect(event?.people.map(({name}) => name)).to.deep.equal(['Ada']);
    expect(event).to.include({series: undefined, training: undefined, parent: undefined});
    expect(saidOf(feed)).to.include.members([
      'events[0].locations[0].placeId leads to nothing in the feed',
      'events[0].people[0].personId leads to nothing in the feed',
      'events[0].people[0].name is missing',
      'events[0].seriesId leads to nothing in the feed',
      'events[0].trainingId leads to nothing in the feed',
    ]);
  });

  it('may be called like a member of every object', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const feed = feedOf(
      ids.map((id) => eventOf({id, partOf: id === '__proto__' ? 'constructor' : '__proto__'})),
      {places: ids.map((id) => ({id, name: id}))},
    );
    expect(feed.events.map(({id}) => id)).to.deep.equal(ids);
    expect(feed.events[2]?.parent).to.equal(feed.events[0]);
    expect(({} as Record<string, unknown>)['title']).to.equal(undefined);
  });
});

describe('an id', () => {
  it('that comes again is told apart, also from one that looks so', async () => {
    const feed = feedFrom(await fixture('broken/same-id-twice'));
    expect(new Set(feed.events.map(({id}) => id)).size).to.equal(4);
    expect(feed.events[0]?.id).to.equal('good');
    expect(feed.problems.map(({path}) => path)).to.deep.equal(['events[1].id', 'events[2].id']);
  });

  it('may be a number, with a problem', async () => {
    const feed = feedFrom(await fixture('broken/numeric-ids'));
    expect(feed.events.map(({id}) => id)).to.deep.equal(['7', 'child']);
    expect(feed.events[1]?.parent?.id).to.equal('7');
    expect(feed.problems.map(({path}) => path)).to.deep.equal(['events[0].id', 'events[1].partOf']);
  });

  it('that ten thousand events share costs no more time than others', () => {
    const started = performance.now();
    const {events} = feedOf(Array.from({length: 10_000}, () => eventOf()));
    expect(new Set(events.map(({id}) => id)).size).to.equal(10_000);
    expect(performance.now() - started).to.be.below(4000);
  });
});
