import type {EventData} from '../../src/model/contract.generated.ts';
import {page, register} from './addresses.ts';
import type {DemoClock} from './clock.ts';

/** Legislative days and workshops of chapters in many zones, in every status and state of registration. */
export function chapterEvents(clock: DemoClock): readonly EventData[] {
  return [...legislativeDays(clock), ...workshops(clock)];
}

function legislativeDays(clock: DemoClock): readonly EventData[] {
  const central = clock.in('America/Chicago');
  const eastern = clock.in('America/New_York');
  const pacific = clock.in('America/Los_Angeles');
  const mountain = clock.in('America/Denver');
  const alaska = clock.in('America/Anchorage');
  const guam = clock.in('Pacific/Guam');
  const day = (
    id: string,
    title: string,
    rest: Omit<EventData, 'id' | 'title' | 'type'>,
  ): EventData => ({
    id,
    type: 'legislative-day',
    title,
    url: page(id),
    attendance: 'inPerson',
    trainingId: 'training-legislative-day',
    topics: ['Elected officials'],
    ...rest,
  });
  return [
    day('day-illinois', 'Illinois Library Day at the Capitol', {
      summary: 'Breakfast, a briefing, and a morning of visits to your own representatives.',
      start: central.at(central.workday(7), '08:30'),
      end: central.at(central.workday(7), '13:00'),
      timeZone: central.zone,
      locations: [
        {
          name: 'State Capitol',
          room: 'Rotunda',
          address: {locality: 'Springfield', region: 'IL', country: 'US'},
        },
      ],
      registration: {
        status: 'open',
        url: register('day-illinois'),
        closes: central.date(central.workday(6)),
        free: true,
      },
      regions: ['US-IL'],
      audiences: ['Library workers', 'Trustees', 'Friends'],
    }),
    day('day-texas', 'Texas Library Advocacy Day', {
      start: central.at(central.workday(16), '09:00'),
      end: central.at(central.workday(16), '16:00'),
      timeZone: central.zone,
      locations: [{name: 'Capitol Extension', address: 'Austin, TX'}],
      registration: {status: 'waitlist', url: register('day-texas'), capacity: 250, remaining: 0},
      regions: ['US-TX'],
      libraryTypes: ['public', 'school', 'academic'],
    }),
    day('day-california', 'California Day in the District', {
      start: pacific.at(pacific.workday(11), '10:00'),
      end: pacific.at(pacific.workday(11), '12:00'),
      timeZone: pacific.zone,
      locations: [
        {label: 'District offices in Sacramento, Fresno and San Diego'},
        {name: 'Central Library', address: 'Fresno, CA'},
      ],
      registration: {status: 'full'},
      regions: ['US-CA'],
    }),
    day('day-new-york', 'New York Library Advocacy Day', {
      start: eastern.at(eastern.workday(10), '09:30'),
      end: eastern.at(eastern.workday(10), '15:00'),
      timeZone: eastern.zone,
      status: 'cancelled',
      statusNote: 'Cancelled because of the storm. Registered visitors have been written to.',
      locations: [{name: 'Legislative Office Building', address: 'Albany, NY'}],
      regions: ['US-NY'],
    }),
    day('day-florida', 'Florida Library Day', {
      start: eastern.at(eastern.workday(13), '09:00'),
      timeZone: eastern.zone,
      status: 'postponed',
      statusNote: 'A new date will be announced in spring.',
      regions: ['US-FL'],
    }),
    day('day-ohio', 'Ohio Legislative Day', {
      start: eastern.at(eastern.workday(21), '10:00'),
      end: eastern.at(eastern.workday(21), '14:00'),
      previousStart: eastern.at(eastern.workday(14), '10:00'),
      timeZone: eastern.zone,
      status: 'rescheduled',
      locations: [{name: 'Statehouse', room: 'Atrium', address: 'Columbus, OH'}],
      registration: {status: 'open', url: register('day-ohio')},
      regions: ['US-OH'],
    }),
    day('day-washington', 'Washington Library Legislative Day', {
      start: pacific.at(pacific.workday(18), '09:00'),
      end: pacific.at(pacific.workday(18), '11:30'),
      timeZone: pacific.zone,
      status: 'movedOnline',
      attendance: 'online',
      online: {
        label: 'Link by e-mail the evening before',
        phones: [{number: '+1 555 0100', label: 'By telephone'}],
      },
      registration: {status: 'open', url: register('day-washington'), free: true},
      regions: ['US-WA'],
    }),
    day('day-colorado', 'Colorado Library Day', {
      start: mountain.date(mountain.workday(33)),
      timeZone: mountain.zone,
      status: 'tentative',
      statusNote: 'Waiting for the calendar of the General Assembly.',
      regions: ['US-CO'],
    }),
    day('day-alaska', 'Alaska Library Fly-In', {
      start: alaska.date(alaska.workday(40)),
      end: alaska.date(alaska.workday(40) + 1),
      allDay: true,
      timeZone: alaska.zone,
      locations: [{placeId: 'place-northern-light'}],
      registration: {opens: alaska.date(30), url: register('day-alaska')},
      regions: ['US-AK'],
    }),
    day('day-guam', 'Guam Library Advocacy Morning', {
      start: guam.at(guam.workday(6), '08:00'),
      end: guam.at(guam.workday(6), '11:00'),
      timeZone: guam.zone,
      locations: [{name: 'Congress Building', address: 'Hagåtña, Guam'}],
      regions: ['GU'],
    }),
  ];
}

function workshops(clock: DemoClock): readonly EventData[] {
  const central = clock.in('America/Chicago');
  const island = clock.in('America/Puerto_Rico');
  const phoenix = clock.in('America/Phoenix');
  const indiana = clock.in('America/Indiana/Indianapolis');
  return [
    {
      id: 'workshop-foundations',
      type: 'workshop',
      title: 'Advocacy Foundations, half a day',
      url: page('workshop-foundations'),
      trainingId: 'training-foundations',
      start: central.at(central.workday(3), '13:00'),
      end: central.at(central.workday(3), '16:30'),
      timeZone: central.zone,
      attendance: 'hybrid',
      locations: [{name: 'Prairie Junction Library', room: 'Maker room', address: 'Peoria, IL'}],
      online: {platform: 'Video meeting', note: 'The link is sent after registration.'},
      registration: {
        status: 'open',
        url: register('workshop-foundations'),
        capacity: 40,
        remaining: 3,
        free: true,
      },
      people: [{personId: 'person-quill', role: 'trainer'}],
      credits: '3.5 hours of continuing education',
      topics: ['Advocacy tools', 'Telling your story'],
      audiences: ['Library workers'],
      libraryTypes: ['public', 'academic', 'school'],
      regions: ['US-IL', 'US-IA', 'US-MO'],
    },
    {
      id: 'workshop-san-juan',
      type: 'workshop',
      title: 'Taller: contar la historia de su biblioteca',
      summary: 'Un taller de cuatro horas con ejercicios y almuerzo.',
      language: 'es-PR',
      start: island.at(island.workday(14), '09:00'),
      end: island.at(island.workday(14), '13:00'),
      timeZone: island.zone,
      attendance: 'inPerson',
      locations: [{name: 'Biblioteca de la Bahía', address: 'San Juan, PR'}],
      registration: {status: 'open', url: 'tel:+15550101', prices: [{amount: 15, currency: 'USD'}]},
      topics: ['Telling your story'],
      regions: ['PR'],
    },
    {
      id: 'workshop-phoenix',
      type: 'workshop',
      title: 'Speaking to the press without a press office',
      start: phoenix.at(phoenix.workday(28), '09:00'),
      end: phoenix.at(phoenix.workday(28), '12:00'),
      timeZone: phoenix.zone,
      attendance: 'inPerson',
      locations: [{placeId: 'place-saguaro', room: '201'}],
      registration: {status: 'closed'},
      topics: ['Telling your story'],
      regions: ['US-AZ', 'US-NM'],
    },
    {
      id: 'workshop-indiana',
      type: 'workshop',
      title: 'Trustee boot camp',
      start: indiana.at(indiana.workday(35), '17:30'),
      timeZone: indiana.zone,
      attendance: 'inPerson',
      locations: [{name: 'Cedar Hollow Public Library', address: 'Muncie, IN'}],
      topics: ['Trustees'],
      audiences: ['Trustees'],
      libraryTypes: ['trustees', 'public'],
      regions: ['US-IN'],
    },
    {
      id: 'workshop-past',
      type: 'workshop',
      title: 'Writing testimony together',
      start: central.at(central.workday(-9), '10:00'),
      end: central.at(central.workday(-9), '12:00'),
      timeZone: central.zone,
      attendance: 'inPerson',
      locations: [{name: 'Prairie Junction Library', address: 'Peoria, IL'}],
      topics: ['Elected officials'],
      regions: ['US-IL'],
    },
  ];
}
