import type {EventData} from '../../src/model/contract.generated.ts';
import {page, register} from './addresses.ts';
import type {DemoClock} from './clock.ts';

/** One conference in Phoenix with more than twelve sessions, one going on right now with fewer. */
export function conferences(clock: DemoClock): readonly EventData[] {
  return [...national(clock), ...regional(clock)];
}

/** Day of the conference (0 is the first), start, end, title, room, format, topic. */
type Slot = readonly [number, string, string, string, string, string, string];

const NATIONAL_SLOTS: readonly Slot[] = [
  [
    0,
    '09:00',
    '10:15',
    'Opening session: libraries in a year of elections',
    'Ballroom A',
    'Keynote',
    'Elections',
  ],
  [
    0,
    '10:45',
    '11:45',
    'Building a coalition that outlasts the campaign',
    '104',
    'Panel',
    'Coalitions',
  ],
  [
    0,
    '10:45',
    '11:45',
    'Counting what counts: numbers legislators remember',
    '106',
    'Panel',
    'Advocacy tools',
  ],
  [0, '13:30', '14:30', 'When the board turns over', '104', 'Panel', 'Trustees'],
  [
    0,
    '13:30',
    '13:50',
    'Twenty minutes on yard signs',
    'Idea Stage 2',
    'Lightning talk',
    'Advocacy tools',
  ],
  [
    0,
    '15:00',
    '16:15',
    'Tribal libraries and federal funds',
    '201',
    'Learning lab',
    'Library funding',
  ],
  [
    1,
    '08:30',
    '09:30',
    'Breakfast with state librarians',
    'Terrace',
    'Discussion',
    'State libraries',
  ],
  [
    1,
    '10:00',
    '11:15',
    'Book bans, libraries and the law',
    'Ballroom B',
    'Panel',
    'Intellectual freedom',
  ],
  [
    1,
    '10:00',
    '11:15',
    'Digital equity after the pilot ends',
    '106',
    'Learning lab',
    'Digital equity',
  ],
  [
    1,
    '13:00',
    '14:00',
    'A legislator’s aide reads your e-mail',
    '104',
    'Panel',
    'Elected officials',
  ],
  [1, '14:30', '15:30', 'School librarians at the statehouse', '201', 'Panel', 'School libraries'],
  [1, '16:00', '17:00', 'Poster session', 'Hall C', 'Poster', 'Telling your story'],
  [2, '09:00', '10:00', 'Friends groups as lobbyists', '104', 'Panel', 'Coalitions'],
  [
    2,
    '10:30',
    '11:45',
    'Closing session: what we do on Monday',
    'Ballroom A',
    'Keynote',
    'Advocacy tools',
  ],
];

function national(clock: DemoClock): readonly EventData[] {
  const local = clock.in('America/Phoenix');
  const first = local.workday(24);
  const id = 'conference-national';
  const sessions = NATIONAL_SLOTS.map(
    ([day, start, end, title, room, sessionFormat, topic], index): EventData => ({
      id: `${id}-${index + 1}`,
      type: 'session',
      title,
      partOf: id,
      start: local.at(first + day, start),
      end: local.at(first + day, end),
      locations: [{label: `SCC ${room}`, placeId: 'place-saguaro', room}],
      sessionFormat,
      track: topic,
      topics: [topic],
      ...(index === 1 && {status: 'cancelled', statusNote: 'The speakers are snowed in.'}),
      ...(index === 5 && {people: [{name: 'Ione Ledgerwood-Pike', role: 'facilitator'}]}),
    }),
  );
  return [
    {
      id,
      type: 'conference',
      title: 'National Library Advocacy Conference',
      url: page(id),
      summary:
        'Three days on the ground of advocacy: fourteen sessions, two keynotes, one long breakfast.',
      start: local.date(first),
      end: local.date(first + 2),
      timeZone: local.zone,
      attendance: 'inPerson',
      locations: [{placeId: 'place-saguaro'}],
      featured: true,
      regions: ['US'],
      registration: {
        status: 'open',
        url: register(id),
        closes: local.date(first - 3),
        prices: [
          {label: 'Members', amount: 245, currency: 'USD', until: local.date(first - 14)},
          {label: 'Others', amount: 320.5, currency: 'USD'},
          {label: 'Students', text: 'Pay what you can'},
        ],
      },
      accessibility: {
        features: ['wheelchair', 'signLanguage', 'largePrint', 'genderNeutralToilet'],
        note: 'Tell us what you need two weeks ahead.',
        contact: {email: 'access@example.org'},
        requestBy: local.date(first - 14),
      },
      topics: ['Advocacy'],
    },
    ...sessions,
  ];
}

function regional(clock: DemoClock): readonly EventData[] {
  const local = clock.in('America/Detroit');
  const id = 'conference-lakes';
  const session = (
    name: string,
    title: string,
    rest: Omit<EventData, 'id' | 'title'>,
  ): EventData => ({
    id: `${id}-${name}`,
    type: 'session',
    title,
    partOf: id,
    ...rest,
  });
  return [
    {
      id,
      type: 'conference',
      title: 'Great Lakes Advocacy Summit',
      url: page(id),
      start: local.date(-1),
      end: local.date(1),
      timeZone: local.zone,
      attendance: 'hybrid',
      locations: [{placeId: 'place-lakefront'}],
      online: {label: 'Main stage is streamed'},
      registration: {status: 'closed', note: 'Tickets at the door while there are seats.'},
      regions: ['US-MI', 'US-OH', 'US-IN', 'US-IL', 'US-WI', 'US-MN'],
      topics: ['Coalitions'],
    },
    session('yesterday', 'Opening: water, roads, libraries', {
      start: local.at(-1, '09:00'),
      end: local.at(-1, '10:00'),
      recordings: [{url: 'https://example.org/watch/lakes-opening', captions: ['en']}],
    }),
    session('live', 'Working groups by state', {
      start: clock.instant(-40),
      end: clock.instant(35),
      locations: [{label: 'Lakefront Hall, tables 1–12', placeId: 'place-lakefront'}],
      sessionFormat: 'Working groups',
    }),
    session('next', 'Panel: asking a county for a levy', {
      start: clock.instant(65),
      end: clock.instant(125),
      locations: [{placeId: 'place-lakefront', room: 'Room 2', area: 'First floor'}],
      topics: ['Library funding'],
    }),
    session('tomorrow', 'Trading places: trustees run the desk', {
      start: local.at(1, '10:00'),
      end: local.at(1, '11:30'),
      topics: ['Trustees'],
    }),
    session('close', 'Farewell on the pier', {start: local.at(1, '12:00'), type: 'reception'}),
  ];
}
