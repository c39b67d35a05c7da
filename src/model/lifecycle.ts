import {nextDayStart} from '../time/days.ts';
import type {Moment} from '../time/moment.ts';
import type {EventItem, RecordingItem} from './records.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Registration that closes within this time is "closing soon". */
const CLOSING_SOON_MS = 72 * HOUR_MS;
/** An event that starts within this time is "starting soon". */
const STARTING_SOON_MS = 15 * MINUTE_MS;
/** An event that has ended keeps its row in the list of what is coming for this time. */
export const ENDED_GRACE_MS = HOUR_MS;
/** After this time without a link, a recording that was announced is no longer said to be coming. */
const RECORDING_COMING_MS = 30 * 24 * HOUR_MS;

/** Where an event stands against the clock. A date without hours is never `soon` or `live`. */
export type Phase = 'undated' | 'upcoming' | 'soon' | 'live' | 'ended';

/** `none`: there is nothing to register for, or no longer. `unknown`: there is, but nobody says whether it is open. */
export type RegistrationPhase =
  | 'none'
  | 'unknown'
  | 'notYetOpen'
  | 'open'
  | 'closingSoon'
  | 'waitlist'
  | 'full'
  | 'closed'
  | 'byInvitation'
  | 'notRequired';

/** `unlinked`: the publisher lists a recording but gives no address for it. */
export type RecordingPhase = 'coming' | 'available' | 'expired' | 'unlinked';

/** What holds of one event at one moment, and until when. */
export interface Lifecycle {
  readonly phase: Phase;
  readonly registration: RegistrationPhase;
  /** One for each of the event's recordings; empty until the event has ended. */
  readonly recordings: readonly RecordingPhase[];
  /** The next moment at which any of this may read differently; epoch ms, `Infinity` when never. */
  readonly next: number;
}

/** The last instant that still belongs to a moment: a date counts until its day is over in `zone`. */
export function momentEnd(moment: Moment, zone: string): number {
  return moment.dateOnly ? nextDayStart(moment.at, zone) : moment.at;
}

/** Has no more to offer as an appointment: over for longer than its row is kept. Undated events never are. */
export function isPast(item: EventItem, now: number): boolean {
  return item.span ? item.span.endsAt + ENDED_GRACE_MS <= now : item.recordings.length > 0;
}

/** An event's status: its own, unless the event it is part of has been called off as a whole. */
export function statusOf({status, parent}: EventItem): EventItem['status'] {
  if (!parent || (status !== 'scheduled' && status !== 'tentative')) return status;
  const above = statusOf(parent);
  return isOff(above) ? above : status;
}

/** Called off, for good or for now. */
export function isOff(status: EventItem['status']): boolean {
  return status === 'cancelled' || status === 'postponed';
}

/** The event whose registration this one's is: itself, or the one it is inherited from. */
export function registrarOf(item: EventItem): EventItem {
  return item.registrationInherited && item.parent ? registrarOf(item.parent) : item;
}

/**
 * Works out an event's life at `now` (epoch ms): the publisher's word where one is given, the dates where they have
 * overtaken it. Nothing is open, soon or live once an event is cancelled or postponed.
 */
export function lifecycleOf(item: EventItem, now: number): Lifecycle {
  let next = Infinity;
  /** Whether `at` has come; if not, it is a moment to look again. */
  const passed = (at: number): boolean => {
    if (at <= now) return true;
    next = Math.min(next, at);
    return false;
  };
  const {span} = item;
  const off = isOff(statusOf(item));
  const phase = phaseOf(item, off, passed);
  if (span) passed(span.endsAt + ENDED_GRACE_MS);
  // "Starting in 10 minutes" counts down.
  if (span && phase === 'soon') {
    passed(span.startsAt - Math.floor((span.startsAt - now - 1) / MINUTE_MS) * MINUTE_MS);
  }
  const registrar = registrarOf(item);
  const over = phase === 'ended' || (registrar.span && passed(registrar.span.endsAt));
  const registration = off || over ? 'none' : registrationOf(registrar, passed);
  // "Closes tomorrow" turns into "Closes today" at midnight, and so does "Opens tomorrow".
  if (registration === 'closingSoon' || registration === 'notYetOpen') {
    passed(nextDayStart(now, registrar.zone));
  }
  const recordings =
    phase === 'ended' && !off
      ? item.recordings.map((recording) => recordingOf(recording, item, passed))
      : [];
  return {phase, registration, recordings, next};
}

function phaseOf(
  {span, type, recordings}: EventItem,
  off: boolean,
  passed: (at: number) => boolean,
): Phase {
  if (!span) return recordings.length ? 'ended' : 'undated';
  if (passed(span.endsAt)) return 'ended';
  if (off || span.dateOnly || type === 'deadline') return 'upcoming';
  if (passed(span.startsAt)) return 'live';
  return passed(span.startsAt - STARTING_SOON_MS) ? 'soon' : 'upcoming';
}

function registrationOf(
  {registration, zone}: EventItem,
  passed: (at: number) => boolean,
): RegistrationPhase {
  if (!registration) return 'none';
  const {status, opens, closes, remaining} = registration;
  if (status === 'notRequired' || status === 'byInvitation' || status === 'closed') return status;
  const closesAt = closes ? momentEnd(closes, zone) : Infinity;
  if (passed(closesAt)) return 'closed';
  if (status === 'full' || status === 'waitlist') return status;
  if (opens ? !passed(opens.at) : status === 'notYetOpen') return 'notYetOpen';
  if (remaining === 0) return 'full';
  if (passed(closesAt - CLOSING_SOON_MS)) return 'closingSoon';
  return status === 'open' || status === 'notYetOpen' || opens || closes ? 'open' : 'unknown';
}

function recordingOf(
  {url, published, availableUntil}: RecordingItem,
  {span, zone}: EventItem,
  passed: (at: number) => boolean,
): RecordingPhase {
  if (availableUntil && passed(momentEnd(availableUntil, zone))) return 'expired';
  if (published && !passed(published.at)) return 'coming';
  if (url) return 'available';
  return span && !passed(span.endsAt + RECORDING_COMING_MS) ? 'coming' : 'unlinked';
}
