import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {TZDateMini} from '@date-fns/tz/date/mini';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {livingFeed} from '../../demo/living-feed.ts';
import {parseFeed} from '../../src/model/parse.ts';
import type {EventData, FeedData} from '../../src/model/contract.generated.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const schema = JSON.parse(
  readFileSync(new URL('../../src/model/advocacy-feed-1.0.schema.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv2020({strict: true, strictTypes: false, strictRequired: false, allErrors: true});
addFormats(ajv);
const validate = ajv.compile(schema);

/** Ordinary days, weekends, ends of year and leap day, and the hours around which clocks change. */
const MOMENTS = [
  '2026-11-24T15:02:41Z',
  '2026-03-08T07:59:59Z',
  '2026-03-08T08:30:00Z',
  '2026-03-08T17:00:00Z',
  '2026-11-01T05:30:00Z',
  '2026-11-01T06:30:00Z',
  '2026-11-01T07:15:00Z',
  '2026-12-31T23:59:59Z',
  '2027-01-01T00:00:00Z',
  '2028-02-29T12:00:00Z',
  '2026-07-04T03:20:00Z',
  '2026-08-01T10:04:59.999Z',
];

/** Milliseconds of a `when`, read independently of the library. A date is its first (or last) instant. */
function instantOf(when: string, zone: string, end = false): number {
  if (/Z$/.test(when)) return Date.parse(when);
  const [year, month, day, hour = 0, minute = 0] = when.split(/\D/).map(Number) as [
    number,
    number,
    number,
    number?,
    number?,
  ];
  const lastDay = end && when.length === 10 ? 1 : 0;
  return new TZDateMini(year, month - 1, day + lastDay, hour, minute, zone).getTime();
}

const eventsOf = (feed: FeedData): readonly EventData[] => feed.events ?? [];

function spanOf(event: EventData, feed: FeedData): {start: number; end: number} | undefined {
  const parent = eventsOf(feed).find(({id}) => id === event.partOf);
  const zone = event.timeZone ?? parent?.timeZone ?? feed.timeZone;
  if (!event.start) return undefined;
  const start = instantOf(event.start, zone);
  const shortest = event.start.length === 10 ? instantOf(event.start, zone, true) : start + HOUR;
  const minutes = /^PT(\d+)M$/.exec(event.duration ?? '')?.[1];
  if (minutes) return {start, end: start + Number(minutes) * MINUTE};
  return {start, end: event.end ? instantOf(event.end, zone, true) : shortest};
}

/** What the library's own parser, with the rules that no schema can say, has against a document. */
function problemsOf(feed: FeedData): unknown {
  const parser = parseFeed(feed, undefined);
  let step = parser.next();
  while (!step.done) step = parser.next();
  return 'feed' in step.value ? step.value.feed.problems : step.value.notAFeed;
}

describe('the living feed', () => {
  for (const moment of MOMENTS) {
    describe(`at ${moment}`, () => {
      const now = Date.parse(moment);
      const feed = livingFeed(now);
      const spans = eventsOf(feed).flatMap((event) => {
        const span = spanOf(event, feed);
        return span ? [{event, ...span}] : [];
      });

      it('is what the contract asks for', () => {
        assert.equal(validate(feed), true, ajv.errorsText(validate.errors));
      });

      it('is read without a problem', () => {
        assert.deepEqual(problemsOf(feed), []);
      });

      it('ends nothing before it starts', () => {
        const wrong = spans.filter(({start, end}) => end <= start).map(({event}) => event.id);
        assert.deepEqual(wrong, []);
      });

      it('has a webinar and a session going on, and something that starts within a quarter of an hour', () => {
        const live = spans
          .filter(({event}) => event.start?.includes('T'))
          .filter(({start, end}) => start <= now && now < end)
          .map(({event}) => event.id);
        const soon = spans.filter(({start}) => start > now && start - now <= 15 * MINUTE);
        assert.ok(live.includes('webinar-live'));
        assert.ok(live.includes('conference-lakes-live'));
        assert.ok(soon.length > 0);
      });

      it('has one that has just ended, many to come, and some that are over', () => {
        assert.ok(spans.some(({end}) => end <= now && now - end < HOUR));
        assert.ok(spans.filter(({start}) => start > now).length > 30);
        assert.ok(spans.filter(({end}) => end < now - HOUR).length > 5);
      });

      it('closes a registration within three days, and opens one later', () => {
        const registrations = eventsOf(feed).flatMap(({registration}) => registration ?? []);
        const until = (when: string | undefined) =>
          when ? instantOf(when, 'America/New_York', true) - now : -1;
        assert.ok(registrations.some(({closes}) => until(closes) > 0 && until(closes) < 72 * HOUR));
        assert.ok(registrations.some(({opens}) => until(opens) > 24 * HOUR));
      });
    });
  }

  const feed = livingFeed(Date.parse('2026-11-24T15:02:41Z'));
  const events = eventsOf(feed);

  it('is the same for the same moment', () => {
    assert.deepEqual(livingFeed(Date.parse('2026-11-24T15:02:41Z')), feed);
  });

  it('holds some sixty events, each with an id of its own', () => {
    const {trainings = [], series = [], places = [], people = []} = feed;
    const ids = [...events, ...trainings, ...series, ...places, ...people].map(({id}) => id);
    assert.ok(events.length >= 55 && events.length <= 75, `${events.length} events`);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('refers only to what it holds', () => {
    const known = (list: readonly {id: string}[] = []) => new Set(list.map(({id}) => id));
    const references = (pick: (event: EventData) => readonly (string | undefined)[]) =>
      events.flatMap(pick).filter((id) => id !== undefined);
    const missing = (ids: readonly string[], list: readonly {id: string}[] | undefined) =>
      ids.filter((id) => !known(list).has(id));
    assert.deepEqual(
      missing(
        references(({partOf}) => [partOf]),
        events,
      ),
      [],
    );
    assert.deepEqual(
      missing(
        references(({seriesId}) => [seriesId]),
        feed.series,
      ),
      [],
    );
    assert.deepEqual(
      missing(
        references(({trainingId}) => [trainingId]),
        feed.trainings,
      ),
      [],
    );
    assert.deepEqual(
      missing(
        references(({locations = []}) => locations.map(({placeId}) => placeId)),
        feed.places,
      ),
      [],
    );
    assert.deepEqual(
      missing(
        references(({people = []}) => people.map(({personId}) => personId)),
        feed.people,
      ),
      [],
    );
  });

  it('shows every type, status, registration and attendance of the contract', () => {
    const seen = (pick: (event: EventData) => string | undefined) =>
      [...new Set(events.map(pick).filter((value) => value !== undefined))].sort();
    const types = 'conference deadline event keynote legislative-day meeting reception session';
    for (const type of [...types.split(' '), 'webinar', 'workshop', 'book-festival']) {
      assert.ok(seen((event) => event.type).includes(type), type);
    }
    assert.deepEqual(
      seen((event) => event.status),
      ['cancelled', 'movedOnline', 'postponed', 'rescheduled', 'tentative'],
    );
    assert.deepEqual(
      seen((event) => event.registration?.status),
      ['byInvitation', 'closed', 'full', 'notRequired', 'open', 'unknown', 'waitlist'],
    );
    assert.deepEqual(
      seen((event) => event.attendance),
      ['hybrid', 'inPerson', 'online'],
    );
  });

  it('has one conference with more than twelve sessions and one with fewer', () => {
    const sessions = (id: string) => events.filter(({partOf}) => partOf === id).length;
    assert.ok(sessions('conference-national') > 12);
    assert.ok(sessions('conference-lakes') <= 12 && sessions('conference-lakes') > 1);
  });

  it('names only addresses that are nobody’s', () => {
    const hosts = JSON.stringify(feed).match(/(?<=https?:\/\/|@)[a-z.-]+\.[a-z]+/g) ?? [];
    assert.deepEqual([...new Set(hosts)], ['example.org']);
  });
});
