import {plural} from './plural.ts';

const events = (count: number): string => plural('en', count, {one: 'event', other: 'events'});
const number = (count: number): string => count.toLocaleString('en');

/**
 * The words of what an element shows when it has nothing to show, and of its search and filters, in English; loaded
 * with them. Plain, calm and short; never "feed", "JSON" or "fetch" to a visitor.
 */
export const enLater = {
  nothingPublished: 'No events have been announced yet.',
  nothingUpcoming: 'Nothing is coming up right now.',
  nothingForState: (states: string) => `Nothing is coming up for ${states} right now.`,
  latestPast: (count: number) =>
    count === 1
      ? 'Here is the latest one that has been.'
      : `Here are the latest ${['two', 'three'][count - 2] ?? number(count)} that have been.`,
  newAppear: 'New events appear here when they are announced.',
  noneInPast: 'Nothing has taken place yet.',
  noneAtAll: 'There are no events here.',
  notFound: 'This event could not be found.',
  notFoundNext: 'It may have been withdrawn.',
  everyState: 'See events in every state',
  notRead: 'The events could not be read.',
  offline: 'You seem to be offline.',
  offlineNext: 'Events will load when you are connected again.',
  unreachable: 'The events server could not be reached.',
  timeout: 'The events server took too long to answer.',
  unwell: 'The events server has a problem at the moment.',
  refused: 'The address may have changed.',
  tryAgain: 'Try again',
  stale: (when: string) => `Saved copy from ${when}. Times may have changed.`,
  searchLabel: 'Search events',
  searchHint: (count: number) => `Search ${number(count)} ${events(count)}`,
  filter: 'Filter',
  facets: {
    type: 'Type',
    topic: 'Topic',
    state: 'State',
    audience: 'Audience',
    'library-type': 'Library type',
    attendance: 'Format',
  },
  showMore: (count: number) => `Show ${number(count)} more`,
  showAll: (count: number) => `Show all ${number(count)}`,
  copied: 'Copied',
  copyByHand: 'Select the code and copy it by hand',

  filtered: (count: number, total: number) =>
    `${number(count)} of ${number(total)} ${events(total)}`,
  remove: (label: string) => `Remove filter ${label}`,
  clearAll: 'Clear all',
  done: 'Done',
  noMatch: (query: string, labels: string) =>
    `No events match${query && ` “${query}”`}${labels && ` ${query ? 'in' : ''} ${labels}`.replace(/ +/, ' ')}.`,
  noMatchNext: 'Remove a filter to see more.',
  attendance: {
    __proto__: null,
    inPerson: 'In person',
    online: 'Online',
    hybrid: 'In person and online',
  } as unknown as {readonly [value: string]: string},
  libraryTypes: {
    __proto__: null,
    all: 'All library types',
    public: 'Public libraries',
    academic: 'Academic libraries',
    school: 'School libraries',
    special: 'Special libraries',
    state: 'State libraries',
    tribal: 'Tribal libraries',
    law: 'Law libraries',
    medical: 'Medical libraries',
    prison: 'Prison libraries',
    consortium: 'Consortia',
    friends: 'Friends groups',
    trustees: 'Trustees',
  } as unknown as {readonly [value: string]: string},
};
