/**
 * The one feed all contenders read: advocacy feed 1.0, five events a day, every event after `NOW`, so that a list that
 * drops what is past has to look at all of them and then keeps all of them.
 */

/** The moment at which every list believes to be; instant in UTC. */
export const NOW = '2027-01-04T12:00:00Z';

/** One event in ten is a webinar, and only its title begins so: the filter and the search of the measures find a tenth. */
export const TENTH = {type: 'webinar', word: 'webinar'} as const;

/** The event whose title changes between two versions of a feed: the first, which every list has drawn. */
const CHANGED = 0;

const PER_DAY = 5;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2027, 0, 5);

const hours = ['09:00', '10:30', '13:00', '15:15', '18:00'];
const ends = ['10:15', '11:45', '14:00', '16:30', '19:30'];
const zones = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'];
const regions = ['US-OH', 'US-IL', 'US-CO', 'US-WA', 'US-GA', 'US-LA', 'US-NM', 'US-OR'];
const types = [
  'workshop',
  'session',
  'meeting',
  'keynote',
  'legislative-day',
  'reception',
  'event',
];
const verbs = [
  'Speaking up for',
  'Budgets and',
  'Telling the story of',
  'A morning on',
  'Building support for',
];
const things = [
  'rural branches',
  'school libraries',
  'open shelves',
  'the state budget',
  'broadband',
  'new trustees',
];
const halls = [
  'Riverside Library',
  'State Capitol',
  'Convention Center',
  'Old Mill Branch',
  'University Commons',
];
const topics = [
  'funding',
  'trustees',
  'coalitions',
  'broadband',
  'storytelling',
  'school-libraries',
  'messaging',
];
const summary =
  'Practical steps for people who have never called an office before, with time for questions and a sheet to take ' +
  'home. Bring an example from your own community: we will turn it into two minutes that a busy listener remembers.';

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

function makeEvent(index: number, version: number): object {
  const day = new Date(FIRST_DAY + Math.floor(index / PER_DAY) * DAY_MS).toISOString().slice(0, 10);
  const isTenth = index % 10 === 3;
  const hour = index % PER_DAY;
  const title = `${pick(verbs, index)} ${pick(things, index * 5 + Math.floor(index / 7))} ${index + 1}`;
  return {
    id: `event-${index + 1}`,
    title: `${isTenth ? 'Webinar: ' : ''}${title}${index === CHANGED && version > 0 ? ` (version ${version})` : ''}`,
    url: `https://events.example.org/programme/${index + 1}`,
    type: isTenth ? TENTH.type : pick(types, index),
    start: `${day}T${pick(hours, hour)}`,
    end: `${day}T${pick(ends, hour)}`,
    timeZone: pick(zones, index),
    attendance: isTenth ? 'online' : 'inPerson',
    locations: [{label: `${pick(halls, index * 3)}, Room ${(index % 40) + 1}`}],
    summary,
    topics: [pick(topics, index), pick(topics, index + 3)],
    regions: [pick(regions, index)],
  };
}

/** The text of a feed with `count` events. From version 1 on, the title of one event tells the version. */
export function makeFeed(count: number, version = 0): string {
  return JSON.stringify({
    format: 'advocacy-feed',
    version: '1.0',
    title: 'Events of the bench',
    language: 'en-US',
    timeZone: 'America/Chicago',
    publisher: {name: 'The bench', url: 'https://events.example.org/'},
    events: Array.from({length: count}, (_, index) => makeEvent(index, version)),
  });
}
