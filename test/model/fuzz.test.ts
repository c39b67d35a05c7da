import {expect} from 'chai';
import {readFeed} from '../../src/model/parse.ts';
import type {Feed} from '../../src/model/records.ts';
import {documentOf} from '../fixtures/build.ts';
import {fixture} from './support.ts';

/** The same numbers on every run (mulberry32), so that a failure can be seen again. */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const oddValues: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  'text',
  '__proto__',
  'constructor',
  '2023-02-29',
  '2026-05-27',
  '2026-05-27T10:00',
  '+275760-09-13',
  '9999-12-31T23:59:59.999999999Z',
  '0000-01-01',
  'P99999999999999999999W',
  'America/Chicago',
  'Etc/Nowhere',
  'javascript:alert(1)',
  'https://x.example/',
  '\ud800',
  '\u202eRTL',
  'x'.repeat(100_000),
  [],
  {},
  [null],
  [[[]]],
  {id: 'x'},
  {toString: 1, valueOf: null},
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
];

const isSound = (feed: Feed): void => {
  for (const {
    id,
    title,
    zone,
    span,
    topics,
    locations,
    people,
    recordings,
    ...event
  } of feed.events) {
    expect(id).to.be.a('string').that.is.not.empty;
    expect(title.trim()).to.be.a('string').that.is.not.empty;
    expect(zone).to.be.a('string');
    if (span) {
      expect(Number.isFinite(span.startsAt)).to.equal(true);
      expect(span.endsAt).to.be.at.least(span.startsAt);
    }
    for (const topic of topics) expect(topic).to.be.a('string');
    for (const {placeId, label} of locations) expect([placeId, label].join()).to.be.a('string');
    for (const {name} of people) expect(name).to.be.a('string').that.is.not.empty;
    for (const {codes, url} of recordings) {
      expect(codes).to.be.an('array');
      if (url !== undefined) expect(url).to.match(/^https?:/i);
    }
    if (event.url !== undefined) expect(event.url).to.match(/^https?:/i);
  }
  for (const {path, reason} of feed.problems) {
    expect(path).to.match(/^[a-z]/i);
    expect(reason).to.match(/^[a-z]/);
  }
};

/** Puts odd values in `count` random places of a document. */
function spoil(node: unknown, random: () => number, rate: number): unknown {
  if (random() < rate) return oddValues[Math.floor(random() * oddValues.length)];
  if (Array.isArray(node)) return node.map((item) => spoil(item, random, rate));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      random() < rate / 4 ? '__proto__' : key,
      spoil(value, random, rate),
    ]),
  );
}

describe('whatever a document holds', () => {
  it('is read without an exception, and what comes out is sound', async function () {
    this.timeout(30_000);
    const every = await fixture('every-member.feed');
    const source = await fixture('source-page.feed');
    const random = seeded(20_230_128);
    let feeds = 0;
    let problems = 0;
    let before: Feed | undefined;
    for (let round = 0; round < 3000; round++) {
      const document = spoil(round % 5 ? source : every, random, 0.002 + (round % 40) / 400);
      const result = readFeed(document, before);
      if ('notAFeed' in result) continue;
      feeds++;
      problems += result.feed.problems.length;
      isSound(result.feed);
      before = result.feed;
    }
    expect(feeds).to.be.above(1000);
    expect(problems).to.be.above(10_000);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('may be each odd value at each place of an event', () => {
    const names =
      'id title type start end duration timeZone allDay dateText status statusNote previousStart attendance locations online registration people recordings partOf seriesId trainingId uid image topics regions links organizers accessibility related contact published updated __proto__';
    for (const name of names.split(' ')) {
      for (const odd of oddValues) {
        const event = {id: 'a', title: 'A', start: '2026-05-27', end: '2026-05-28'};
        Object.defineProperty(event, name, {value: odd, enumerable: true});
        const result = readFeed({...documentOf(), events: [event], places: odd, [name]: odd});
        if ('feed' in result) isSound(result.feed);
        else expect(name).to.match(/format|version/);
      }
    }
  });

  it('may lie a hundred thousand levels deep', () => {
    for (const name of ['contact', 'accessibility', 'x-deep', 'topics', 'image', 'online']) {
      const shell = name === 'topics' ? ['[', ']'] : [`{"name":"n","${name}":`, '}'];
      const deep = `${shell[0]?.repeat(100_000)}1${shell[1]?.repeat(100_000)}`;
      let value: unknown;
      try {
        value = JSON.parse(deep);
      } catch {
        // Some engines read no such text; then no such document comes.
        continue;
      }
      const event = {id: 'a', title: 'A', [name]: value};
      const first = readFeed({...documentOf(), events: [event]});
      expect(first).to.have.property('feed');
      if ('feed' in first) {
        expect(first.feed.events).to.have.length(1);
        expect(readFeed({...documentOf(), events: [event]}, first.feed)).to.have.property('feed');
      }
    }
  });

  it('may be a title of 500 characters, right to left or of emoji', () => {
    for (const title of ['א'.repeat(500), '📚'.repeat(250), 'W'.repeat(500)]) {
      const result = readFeed({...documentOf(), events: [{id: 'a', title}]});
      expect('feed' in result && result.feed.events[0]?.title).to.equal(title);
      expect('feed' in result && result.feed.problems).to.deep.equal([]);
    }
  });
});
