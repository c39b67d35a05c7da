import type {EventData} from '../../src/model/contract.generated.ts';
import {join, page, register, watch} from './addresses.ts';
import type {DemoClock} from './clock.ts';

/** Webinars at every moment of their life: announced, open, closing, soon, live, ended, recorded, expired. */
export function webinars(clock: DemoClock): readonly EventData[] {
  return [...happening(clock), ...upcoming(clock), ...recorded(clock)];
}

function happening({instant}: DemoClock): readonly EventData[] {
  return [
    {
      id: 'webinar-live',
      type: 'webinar',
      title: 'Budget season: making the case in five minutes',
      url: page('webinar-live'),
      summary:
        'Practise a five-minute budget statement with two people who have heard hundreds of them.',
      start: instant(-20),
      end: instant(45),
      timeZone: 'America/Chicago',
      attendance: 'online',
      online: {
        url: join('webinar-live'),
        platform: 'Video meeting',
        codes: [{label: 'Passcode', value: 'b<5>&"Tq', use: 'join'}],
      },
      registration: {status: 'open', url: register('webinar-live'), free: true},
      people: [{personId: 'person-quill', role: 'moderator'}, {personId: 'person-inkwell'}],
      topics: ['Library funding', 'Telling your story'],
      audiences: ['Library workers', 'Trustees'],
      libraryTypes: ['public', 'school'],
      regions: ['US'],
      accessibility: {features: ['liveCaptions', 'signLanguage']},
    },
    {
      id: 'webinar-soon',
      type: 'webinar',
      title: 'Lunch skill: the one-page leave-behind',
      url: page('webinar-soon'),
      summary: 'What stays on the desk after you have left the office.',
      start: instant(10),
      duration: 'PT30M',
      timeZone: 'America/Denver',
      attendance: 'online',
      online: {url: join('webinar-soon')},
      registration: {status: 'notRequired', free: true},
      seriesId: 'series-lunch',
      topics: ['Advocacy tools'],
    },
    {
      id: 'webinar-just-ended',
      type: 'webinar',
      title: 'Broadband in rural counties: what the new maps leave out',
      url: page('webinar-just-ended'),
      start: instant(-90),
      end: instant(-25),
      timeZone: 'America/New_York',
      attendance: 'online',
      recordings: [{published: instant(2 * 24 * 60), note: 'The recording follows in two days.'}],
      topics: ['Broadband', 'Digital equity'],
      libraryTypes: ['public', 'tribal'],
      regions: ['US-WV', 'US-KY', 'US-TN'],
    },
  ];
}

function upcoming(clock: DemoClock): readonly EventData[] {
  const eastern = clock.in('America/New_York');
  const central = clock.in('America/Chicago');
  const pacific = clock.in('America/Los_Angeles');
  const hawaii = clock.in('Pacific/Honolulu');
  const india = clock.in('Asia/Kolkata');
  return [
    {
      id: 'webinar-closing-soon',
      type: 'webinar',
      title: 'Answering a book challenge, step by step',
      url: page('webinar-closing-soon'),
      summary:
        'From the first complaint to the board’s vote: who says what, when, and on whose behalf.',
      start: eastern.at(eastern.workday(4), '14:00'),
      end: eastern.at(eastern.workday(4), '15:30'),
      timeZone: eastern.zone,
      attendance: 'online',
      registration: {
        url: register('webinar-closing-soon'),
        opens: eastern.date(-30),
        closes: eastern.at(2, '17:00'),
        capacity: 500,
        remaining: 41,
        free: true,
      },
      people: [{personId: 'person-stacks', role: 'panelist'}],
      topics: ['Intellectual freedom', 'Book challenges'],
      audiences: ['Library workers', 'Trustees'],
      libraryTypes: ['public', 'school'],
      accessibility: {features: ['captions', 'transcript'], requestBy: eastern.date(1)},
    },
    {
      id: 'webinar-opens-later',
      type: 'webinar',
      title: 'School libraries and the state budget',
      url: page('webinar-opens-later'),
      start: central.at(central.workday(12), '16:00'),
      end: central.at(central.workday(12), '17:00'),
      timeZone: central.zone,
      attendance: 'online',
      registration: {
        url: register('webinar-opens-later'),
        opens: central.at(central.workday(5), '09:00'),
      },
      topics: ['School libraries', 'Library funding'],
      libraryTypes: ['school'],
      regions: ['US-MN', 'US-WI', 'US-IA'],
    },
    {
      id: 'webinar-spanish',
      type: 'webinar',
      title: 'Cómo hablar con sus legisladores',
      summary: 'Una hora práctica para quienes nunca han visitado una oficina legislativa.',
      language: 'es',
      start: pacific.at(pacific.workday(15), '11:00'),
      end: pacific.at(pacific.workday(15), '12:00'),
      timeZone: pacific.zone,
      attendance: 'online',
      registration: {status: 'open', url: register('webinar-spanish'), free: true},
      topics: ['Elected officials'],
      audiences: ['Library workers', 'Community members'],
      regions: ['US'],
    },
    {
      id: 'webinar-honolulu',
      type: 'webinar',
      title: 'Island libraries speak with one voice',
      start: hawaii.at(hawaii.workday(9), '15:30'),
      end: hawaii.at(hawaii.workday(9), '16:45'),
      timeZone: hawaii.zone,
      attendance: 'online',
      registration: {status: 'waitlist', url: register('webinar-honolulu')},
      topics: ['Coalitions'],
      regions: ['US-HI', 'US-GU', 'US-AS'],
    },
    {
      id: 'webinar-exchange',
      type: 'webinar',
      title: 'Chapter Exchange: grants that paid for advocacy',
      start: central.at(central.workday(19), '13:00'),
      end: central.at(central.workday(19), '14:00'),
      timeZone: central.zone,
      attendance: 'online',
      registration: {
        status: 'byInvitation',
        note: 'For the presidents and committee chairs of chapters.',
      },
      seriesId: 'series-exchange',
      audiences: ['Association leaders'],
      topics: ['Coalitions', 'Library funding'],
    },
    {
      id: 'webinar-kolkata',
      type: 'webinar',
      title: 'Advocacy abroad: a conversation with colleagues in India',
      start: india.at(india.workday(23), '18:30'),
      end: india.at(india.workday(23), '19:30'),
      timeZone: india.zone,
      attendance: 'online',
      registration: {status: 'open', url: 'mailto:international@example.org'},
      topics: ['Coalitions'],
      libraryTypes: ['academic', 'special'],
    },
  ];
}

function recorded(clock: DemoClock): readonly EventData[] {
  const eastern = clock.in('America/New_York');
  const mountain = clock.in('America/Boise');
  return [
    {
      id: 'webinar-recording',
      type: 'webinar',
      title: 'After the election: the first hundred days',
      summary:
        'How to meet people who have just been elected, before anyone else asks them for something.',
      start: eastern.at(eastern.workday(-6), '14:00'),
      end: eastern.at(eastern.workday(-6), '15:00'),
      timeZone: eastern.zone,
      attendance: 'online',
      recordings: [
        {
          url: watch('first-hundred-days'),
          codes: [{label: 'Code', value: '+Zz0&~"k\'<9>%', use: 'view'}],
          duration: 'PT58M',
          captions: ['en', 'es'],
          transcriptUrl: watch('first-hundred-days/transcript'),
        },
      ],
      links: [
        {title: 'Slides', url: watch('first-hundred-days/slides'), rel: 'slides'},
        {title: 'Handout, address to follow', rel: 'handout'},
      ],
      topics: ['Elections', 'Elected officials'],
      libraryTypes: ['all'],
    },
    {
      id: 'webinar-recording-leaving',
      type: 'webinar',
      title: 'Two evenings on trustees and the open meeting law',
      start: mountain.at(mountain.workday(-20), '18:00'),
      end: mountain.at(mountain.workday(-20), '19:30'),
      timeZone: mountain.zone,
      attendance: 'online',
      recordings: [
        {
          title: 'First evening',
          url: watch('trustees-1'),
          availableUntil: mountain.date(5),
          captions: ['en'],
        },
        {title: 'Second evening', url: watch('trustees-2'), availableUntil: mountain.date(5)},
      ],
      topics: ['Trustees'],
      audiences: ['Trustees'],
      libraryTypes: ['public', 'trustees'],
      regions: ['US-ID', 'US-MT'],
    },
    {
      id: 'webinar-recording-expired',
      type: 'webinar',
      title: 'Reading a state budget without a degree in it',
      start: eastern.at(eastern.workday(-400), '12:00'),
      end: eastern.at(eastern.workday(-400), '13:00'),
      timeZone: eastern.zone,
      attendance: 'online',
      recordings: [{url: watch('state-budget'), availableUntil: eastern.date(-30)}],
      topics: ['Library funding'],
    },
    {
      id: 'webinar-recording-members',
      type: 'webinar',
      title: 'Lobbying or advocacy: where the line is',
      start: eastern.at(eastern.workday(-45), '15:00'),
      end: eastern.at(eastern.workday(-45), '16:00'),
      timeZone: eastern.zone,
      attendance: 'online',
      recordings: [{url: watch('the-line'), membersOnly: true, duration: 'PT1H2M'}],
      topics: ['Advocacy tools'],
      libraryTypes: ['law', 'special', 'academic'],
    },
    {
      id: 'webinar-no-recording',
      type: 'webinar',
      title: 'Open questions with the policy team',
      start: eastern.at(eastern.workday(-12), '12:00'),
      end: eastern.at(eastern.workday(-12), '12:45'),
      timeZone: eastern.zone,
      attendance: 'online',
      topics: ['Elected officials'],
    },
    {
      id: 'webinar-undated',
      type: 'webinar',
      title: 'Who speaks for your library?',
      summary: 'From the archive. The recording names its code, the page that held it has moved.',
      attendance: 'online',
      recordings: [{codes: [{label: 'Code', value: ' 7 spaces and +=&?#', use: 'view'}]}],
      topics: ['Telling your story'],
    },
  ];
}
