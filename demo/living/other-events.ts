import type {EventData} from '../../src/model/contract.generated.ts';
import {page, register} from './addresses.ts';
import type {DemoClock} from './clock.ts';

const PARAGRAPHS = [
  'This series of conversations asks what a library is for when the newspaper, the post office and the last bank have left the main street.',
  'The first hour looks back. Volunteers bring minute books, petitions and photographs from the years in which their library was founded, and read from them.',
  'The second hour looks round. Who uses the building on a Tuesday morning? Who does not, and what would it take?',
  'The third hour looks ahead, with a facilitator, large sheets of paper and a rule: no sentence may begin with “we cannot”.',
  'You need no preparation. Bring one object that stands for your library, and somebody who has never been to a meeting of this kind.\n\nCoffee is free; the bread is from across the street.',
];

/** What is neither webinar, conference, workshop nor legislative day, and what is awkward to print. */
export function otherEvents(clock: DemoClock): readonly EventData[] {
  return [...occasions(clock), ...looseDates(clock), ...awkward(clock)];
}

function occasions(clock: DemoClock): readonly EventData[] {
  const eastern = clock.in('America/New_York');
  const central = clock.in('America/Chicago');
  const mountain = clock.in('America/Denver');
  return [
    {
      id: 'keynote-vermont',
      type: 'keynote',
      title: 'Small libraries, long levers',
      url: page('keynote-vermont'),
      start: eastern.at(eastern.workday(8), '18:00'),
      end: eastern.at(eastern.workday(8), '19:00'),
      timeZone: eastern.zone,
      attendance: 'hybrid',
      locations: [{name: 'Meeting House', address: 'Montpelier, VT'}],
      online: {url: 'https://example.org/stream/keynote', label: 'Live stream'},
      people: [{personId: 'person-inkwell', role: 'keynote'}],
      registration: {status: 'notRequired'},
      regions: ['US-VT', 'US-NH', 'US-ME'],
      topics: ['Telling your story'],
    },
    {
      id: 'meeting-committee',
      type: 'meeting',
      title: 'Legislative committee, monthly call',
      start: central.at(central.workday(1), '12:00'),
      end: central.at(central.workday(1), '13:00'),
      timeZone: central.zone,
      attendance: 'online',
      audiences: ['Association leaders'],
      regions: ['US-IL'],
    },
    {
      id: 'reception-midnight',
      type: 'reception',
      title: 'Night of the open stacks',
      summary: 'A reception among the shelves that ends when the last guest has been read to.',
      start: mountain.at(20, '20:00'),
      end: mountain.at(21, '01:30'),
      timeZone: mountain.zone,
      attendance: 'inPerson',
      locations: [{label: 'Old Depot Library, main hall and gallery, Santa Fe'}],
      registration: {
        status: 'open',
        url: register('reception-midnight'),
        prices: [{text: '$20 at the door'}],
      },
      regions: ['US-NM'],
    },
    {
      id: 'deadline-grants',
      type: 'deadline',
      title: 'Advocacy grants: applications close',
      start: eastern.at(5, '23:59'),
      timeZone: eastern.zone,
      regions: ['US'],
      topics: ['Library funding'],
    },
    {
      id: 'deadline-nominations',
      type: 'deadline',
      title: 'Nominations for Advocate of the Year',
      start: eastern.date(17),
      timeZone: eastern.zone,
      topics: ['Advocacy'],
    },
    {
      id: 'festival-books',
      type: 'book-festival',
      title: 'Delta Book Festival: the advocacy tent',
      start: central.date(30),
      end: central.date(32),
      timeZone: central.zone,
      attendance: 'inPerson',
      locations: [{name: 'Levee Park', address: 'Greenville, MS'}],
      regions: ['US-MS', 'US-LA', 'US-AR'],
      libraryTypes: ['friends', 'public'],
    },
    {
      id: 'meeting-past',
      type: 'meeting',
      title: 'Town hall on the library levy',
      start: eastern.at(eastern.workday(-3), '19:00'),
      end: eastern.at(eastern.workday(-3), '20:30'),
      timeZone: eastern.zone,
      attendance: 'inPerson',
      locations: [{name: 'Grange Hall', address: 'Athens, OH'}],
      regions: ['US-OH'],
    },
  ];
}

function looseDates(clock: DemoClock): readonly EventData[] {
  const eastern = clock.in('America/New_York');
  return [
    {
      id: 'week-all-day',
      type: 'event',
      title: 'Library Advocacy Week',
      start: eastern.date(44),
      end: eastern.date(50),
      allDay: true,
      timeZone: eastern.zone,
      regions: ['US'],
      topics: ['Advocacy'],
    },
    {
      id: 'day-all-day',
      type: 'event',
      title: 'Wear your library card day',
      start: eastern.date(26),
      allDay: true,
      timeZone: eastern.zone,
    },
    {
      id: 'date-to-come',
      type: 'legislative-day',
      title: 'Puerto Rico Library Day',
      dateText: 'Early spring, date to be announced',
      regions: ['PR'],
      registration: {status: 'unknown', url: register('date-to-come')},
    },
    {id: 'no-date', type: 'workshop', title: 'Customised training for your board'},
  ];
}

function awkward(clock: DemoClock): readonly EventData[] {
  const central = clock.in('America/Chicago');
  const pacific = clock.in('America/Los_Angeles');
  const at = (days: number, time: string) => ({
    start: central.at(central.workday(days), time),
    timeZone: central.zone,
  });
  return [
    {
      id: 'title-long',
      type: 'webinar',
      title:
        'From Kitchen Table to Committee Room: How Seven Very Small Libraries in Four Very Large Counties Persuaded Three Separate Legislatures to Fund One Shared Catalogue, and What They Would Do Differently Today',
      ...at(22, '10:00'),
      attendance: 'online',
      topics: [
        'Library funding',
        'Coalitions',
        'Telling your story',
        'Elected officials',
        'Digital equity',
        'Trustees',
      ],
    },
    {
      id: 'title-arabic',
      type: 'webinar',
      title: 'كيف نتحدث باسم مكتباتنا (Part 1)',
      summary: 'جلسة تمهيدية للعاملين في المكتبات العامة.',
      language: 'ar',
      ...at(25, '11:00'),
      attendance: 'online',
      registration: {status: 'open', url: register('title-arabic')},
    },
    {
      id: 'title-emoji',
      type: 'meeting',
      title: '📚 Stacks & snacks 🥨: bring a friend 👩‍👩‍👧',
      ...at(2, '17:30'),
      attendance: 'inPerson',
      locations: [{label: 'Room “42”, 2nd floor (ring the bell 🔔)'}],
    },
    {
      id: 'title-html',
      type: 'workshop',
      title: 'Writing <b>bold</b> testimony: when x < 3 && y > 2 &amp; why',
      summary: '<script>alert("as text")</script> and <i>this</i> are letters, not markup.',
      ...at(27, '09:00'),
      attendance: 'online',
      topics: ['<b>Advocacy</b> tools'],
    },
    {
      id: 'description-long',
      type: 'meeting',
      title: 'What a library is for: a day of conversations',
      description: PARAGRAPHS.join('\n\n'),
      ...at(29, '10:00'),
      end: central.at(central.workday(29), '16:00'),
      attendance: 'inPerson',
      locations: [
        {
          name: 'Union Hall',
          address: {street: '12 Example Road', locality: 'Lincoln', region: 'NE', country: 'US'},
        },
      ],
      registration: {status: 'open', url: register('description-long'), free: true},
      regions: ['US-NE', 'US-KS'],
      accessibility: {features: ['wheelchair', 'quietRoom'], note: 'A quiet room is open all day.'},
    },
    {
      id: 'word-long',
      type: 'meeting',
      title: 'Interlibraryconsortiumadvocacycoordinationcommitteesubgroup',
      start: pacific.at(pacific.workday(31), '15:00'),
      timeZone: pacific.zone,
      attendance: 'online',
      libraryTypes: ['consortium'],
      regions: ['US-OR', 'US-WA', 'US-CA'],
    },
  ];
}
