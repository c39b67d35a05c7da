import {plural} from './plural.ts';

const events = (count: number): string => plural('en', count, {one: 'event', other: 'events'});
const minutes = (count: number): string => plural('en', count, {one: 'minute', other: 'minutes'});
const number = (count: number): string => count.toLocaleString('en');

/**
 * The words of a drawn event list, in English; those of what comes later are in en.later.ts. Plain, calm and short;
 * sentence case; never "feed", "JSON" or "fetch" to a visitor.
 */
export const en = {
  locale: 'en-US',

  loading: 'Loading events…',
  notLoaded: 'The events could not be loaded.',

  count: (count: number) => `${number(count)} ${events(count)}`,
  noDate: 'No date given',
  dateToCome: 'Date to come',

  // Without a prototype: a publisher's own word, such as `constructor`, is looked up here.
  types: {
    __proto__: null,
    conference: 'Conference',
    session: 'Conference program',
    workshop: 'Workshop',
    webinar: 'Webinar',
    'legislative-day': 'Legislative Day',
    keynote: 'Keynote',
    meeting: 'Meeting',
    reception: 'Reception',
    deadline: 'Deadline',
    event: 'Event',
  } as unknown as {readonly [type: string]: string},
  online: 'Online',
  andOnline: (place: string) => `${place} and online`,
  allDay: 'All day',
  yourTime: (time: string, zone: string) => `(${time} your time, ${zone})`,
  eventTime: (time: string, zone: string) => `(${time} ${zone})`,

  startingIn: (count: number) => `Starting in ${count} ${minutes(count)}`,
  live: 'Live now',
  ended: 'Ended',
  tentative: 'To be confirmed',
  cancelled: 'Cancelled',
  postponed: 'Postponed; new date to come',
  moved: (now: string, before: string) => `Moved to ${now} (was ${before})`,
  rescheduled: 'Moved to a new time',
  movedOnline: 'Moved online',

  opens: (day: string) => `Opens ${day}`,
  opensLater: 'Registration not yet open',
  open: 'Registration open',
  closes: (day: string) => `Closes ${day}`,
  today: 'today',
  tomorrow: 'tomorrow',
  waitlist: 'Waitlist',
  full: 'Full',
  closed: 'Registration closed',
  byInvitation: 'By invitation',
  notRequired: 'No registration needed',
  register: 'Register',
  joinWaitlist: 'Join waitlist',
  join: 'Join',

  recordingComing: 'Recording coming',
  watch: 'Watch recording',
  availableUntil: (day: string) => `Available until ${day}`,
  noLongerAvailable: 'No longer available',
  noRecordingLink: 'The publisher has not given a recording link.',
  code: 'Access code',
  copy: 'Copy',
  more: 'More',
  less: 'Less',
  /** An action's full name: "Register: Telling your story". */
  about: (action: string, title: string) => `${action}: ${title}`,
};
