import {expect} from 'chai';
import {viewEvent, type EventView} from '../../src/ui/card.view.ts';
import type {ViewContext} from '../../src/ui/when.view.ts';
import {feedOf} from '../fixtures/build.ts';
import {DAY, seeded} from '../time/zone-support.ts';
import {
  AN_HOUR,
  contextOf,
  inFeed,
  MINUTE,
  NOW,
  recordFrom,
  written,
  type Data,
} from './support.ts';

const view = (data: Data, more: Partial<ViewContext> = {}): EventView =>
  viewEvent(recordFrom(data), contextOf(more));

describe('what is heard with a title', () => {
  const table: readonly [data: Data, heard: string][] = [
    [AN_HOUR, ', Wednesday, May 27, 10:00–11:15 AM Central Time'],
    [
      {...AN_HOUR, status: 'movedOnline', registration: {status: 'open'}},
      ', Wednesday, May 27, 10:00–11:15 AM Central Time, Moved online, Registration open',
    ],
    [{dateText: 'In the autumn', status: 'tentative'}, ', In the autumn, To be confirmed'],
    [{start: '2026-05-27', registration: {status: 'full'}}, ', Wednesday, May 27, Full'],
    [{}, ''],
  ];
  for (const [data, heard] of table) {
    it(`is "${heard}"`, () => {
      expect(written(view(data).heard)).to.equal(heard);
    });
  }
});

describe('where an event is', () => {
  const library = {name: 'City Library', address: {locality: 'Peoria', region: 'IL'}};
  const table: readonly [what: string, data: Data, words: string][] = [
    ['nothing is said', {}, ''],
    ['the publisher prints it', {locations: [{...library, label: 'MCC 283-285'}]}, 'MCC 283-285'],
    [
      'it is composed of its parts',
      {locations: [{...library, room: 'B12', area: 'Annex'}]},
      'B12, Annex, City Library, Peoria, IL',
    ],
    ['only a short name is known', {locations: [{shortName: 'MCC'}]}, 'MCC'],
    ['the address is one text', {locations: [{address: '12 Elm St, Salem'}]}, '12 Elm St, Salem'],
    ['there are several', {locations: [{label: 'Hall A'}, {label: 'Hall B'}]}, 'Hall A; Hall B'],
    ['one of several says nothing', {locations: [{label: 'A'}, {url: 'https://x.example'}]}, 'A'],
    ['it is online', {attendance: 'online'}, 'Online'],
    ['its online place has a name', {online: {label: 'Zoom webinar'}}, 'Zoom webinar'],
    ['it is both', {locations: [{label: 'Hall A'}], online: {label: 'Zoom'}}, 'Hall A and online'],
    ['it is both, and the place is not said', {attendance: 'hybrid'}, 'Online'],
    [
      'it was moved online',
      {locations: [{label: 'Hall A'}], attendance: 'inPerson', status: 'movedOnline'},
      'Online',
    ],
  ];
  for (const [what, data, words] of table) {
    it(`reads "${words}" where ${what}`, () => {
      expect(view(data).place).to.equal(words);
    });
  }

  it('is the conference’s place for a session, unless it is online', () => {
    const place = (session: Data): string =>
      viewEvent(recordFrom({locations: [library]}, {...session, partOf: 'a'}), contextOf()).place;
    expect(place({})).to.equal('City Library, Peoria, IL');
    expect(place({attendance: 'online'})).to.equal('Online');
  });

  it('is filled in from the feed’s places', () => {
    const places = [{id: 'mcc', name: 'Convention Center', address: {locality: 'New Orleans'}}];
    const item = inFeed({places}, {locations: [{placeId: 'mcc', room: '2'}]});
    expect(viewEvent(item, contextOf()).place).to.equal('2, Convention Center, New Orleans');
  });
});

describe('what kind of event it is', () => {
  const table: readonly [data: Data, kind: string][] = [
    [{}, 'Event'],
    [{type: 'legislative-day'}, 'Legislative Day'],
    [{type: 'session', sessionFormat: 'ShopTalk'}, 'ShopTalk'],
    [{type: 'book-club'}, 'Book club'],
    [{type: 'constructor'}, 'Constructor'],
    [{type: 'valueOf'}, 'Value of'],
    [{type: 'selfPaced'}, 'Self paced'],
  ];
  for (const [data, kind] of table) {
    it(`reads ${kind} of ${JSON.stringify(data)}`, () => {
      expect(view(data).kind).to.equal(kind);
    });
  }
});

describe('whether an event has more to say than its row', () => {
  const long = 'x'.repeat(151);
  const registration = {status: 'open'} as const;
  const table: readonly [data: Data, has: boolean][] = [
    [{}, false],
    [{summary: 'Short.'}, false],
    [{description: 'Short.'}, false],
    [{summary: 'Same.', description: 'Same.'}, false],
    [{topics: ['Funding'], registration, locations: [{label: 'Hall A'}]}, false],
    [{online: {url: 'https://zoom.example', label: 'Zoom'}}, false],
    [{description: long}, true],
    [{summary: 'Short.', description: 'Another.'}, true],
    [{descriptionHtml: '<p>x</p>'}, true],
    [{subtitle: 'x'}, true],
    [{statusNote: 'Because of snow.'}, true],
    [{people: [{name: 'Ada'}]}, true],
    [{links: [{title: 'Slides', url: 'https://x.example/s'}]}, true],
    [{audiences: ['Trustees']}, true],
    [{contact: {email: 'a@library.example'}}, true],
    [{accessibility: {note: 'Captions'}}, true],
    [{registration: {...registration, note: 'Bring a friend'}}, true],
    [{registration: {...registration, free: true}}, true],
    [{locations: [{name: 'Library', address: '1 Elm St'}]}, true],
    [{online: {phones: [{number: '555-0100'}]}}, true],
  ];
  for (const [data, has] of table) {
    it(`is ${has} with ${JSON.stringify(data).slice(0, 80)}`, () => {
      expect(view(data).hasMore).to.equal(has);
    });
  }

  it('is true of a session, which is part of something', () => {
    expect(viewEvent(recordFrom({}, {partOf: 'a'}), contextOf()).hasMore).to.equal(true);
  });
});

describe('text that looks like something else', () => {
  it('stays text', () => {
    const text = '<img src=x onerror=alert(1)>&amp;"\'${x}';
    const {item, summary, kind, place} = view({
      title: text,
      summary: text,
      sessionFormat: text,
      locations: [{label: text}],
      dateText: text,
    });
    for (const shown of [item.title, summary, kind, place]) expect(shown).to.equal(text);
    expect(view({dateText: text}).heard).to.equal(`, ${text}`);
  });
});

describe('the words of an event', () => {
  it('are kept with the record until the clock, the language or a zone asks for others', () => {
    const item = recordFrom(AN_HOUR);
    const first = viewEvent(item, contextOf());
    expect(viewEvent(item, contextOf({now: NOW + MINUTE}))).to.equal(first);
    expect(viewEvent(item, contextOf({now: first.next - 1}))).to.equal(first);
    for (const more of [
      {now: first.next},
      {now: NOW - 1},
      {locale: 'en-GB'},
      {timeZone: 'event'},
      {viewerZone: 'America/Denver'},
    ]) {
      const again = viewEvent(item, contextOf());
      expect(viewEvent(item, contextOf(more)), JSON.stringify(more)).not.to.equal(again);
    }
  });

  it('gain the year when the year changes', () => {
    const item = recordFrom({start: '2026-12-31'});
    const newYear = Date.parse('2027-01-01T06:00Z');
    const before = viewEvent(item, contextOf({now: newYear - 1}));
    expect(before).to.include({day: 'Thu, Dec 31', next: newYear});
    expect(viewEvent(item, contextOf({now: newYear})).day).to.equal('Thu, Dec 31, 2026');
  });

  it('hold until the moment that they name, whatever the event', () => {
    const random = seeded(7);
    const pick = <T>(...values: T[]): T => values[Math.floor(random() * values.length)] as T;
    const start = Date.parse('2026-05-27T15:00Z');
    const when = (): string =>
      new Date(start + Math.floor((random() - 0.5) * 240) * 3_600_000)
        .toISOString()
        .slice(0, pick(10, 16));
    const words = ({item, next, ...shown}: EventView): string => JSON.stringify(shown);

    for (let round = 0; round < 60; round++) {
      const data: Data = {
        start: when(),
        status: pick('scheduled', 'scheduled', 'tentative', 'cancelled'),
        registration: {
          url: 'https://library.example/go',
          ...(random() < 0.7 && {opens: when()}),
          ...(random() < 0.7 && {closes: when()}),
        },
        recordings: [{url: 'https://video.example', availableUntil: when()}],
      };
      // Two records of the same event, so that what was kept does not answer for what is new.
      const fresh = (now: number): EventView => viewEvent(recordFrom(data), contextOf({now}));
      let now = start - Math.floor(random() * 10 * DAY);
      for (let step = 0; step < 12; step++) {
        const {next} = fresh(now);
        expect(next).to.be.within(now + 1, now + DAY);
        const told = words(fresh(now));
        for (const at of [next - 1, now + Math.floor(random() * (next - now))])
          expect(words(fresh(at)), JSON.stringify(data)).to.equal(told);
        now = next;
      }
    }
  });

  it('belong to each record, also where ids are the same', () => {
    const {events} = feedOf([
      {id: 'a', title: 'One'},
      {id: 'a', title: 'Two'},
    ]);
    const titles = events.map((item) => viewEvent(item, contextOf()).item.title);
    expect(titles).to.deep.equal(['One', 'Two']);
  });
});
