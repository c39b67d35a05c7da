import {
  momentEnd,
  registrarOf,
  statusOf,
  type Lifecycle,
  type RecordingPhase,
} from '../model/lifecycle.ts';
import type {EventItem} from '../model/records.ts';
import type {Messages} from '../text/messages.ts';
import {daysUntil, minutesUntil} from '../time/days.ts';
import {dayWords} from '../time/words.ts';
import type {ViewContext} from './when.view.ts';

/** `good`, `soon` and `off` colour the dot beside a status; the word carries the meaning. */
export interface StatusView {
  readonly text: string;
  readonly tone: 'good' | 'soon' | 'off' | 'plain';
}

export interface ActionView {
  readonly label: string;
  readonly href: string;
}

export interface CodeView {
  readonly label: string;
  /** Byte for byte as the publisher wrote it. */
  readonly value: string;
}

export interface RecordingView {
  /** The publisher's name for it; empty when it has none. */
  readonly title: string;
  readonly href: string | undefined;
  /** Until when it can be seen, that it is gone, or that its link has not been given. */
  readonly note: string;
  readonly codes: readonly CodeView[];
}

const as = (tone: StatusView['tone'], text: string): StatusView => ({text, tone});

/** What has changed about an event, or else how near it is. */
export function viewStatus(
  item: EventItem,
  {phase}: Lifecycle,
  {now, locale, messages}: ViewContext,
): StatusView | undefined {
  const {span, previousStart, zone} = item;
  const status = statusOf(item);
  if (status === 'cancelled') return as('off', messages.cancelled);
  if (status === 'postponed') return as('off', messages.postponed);
  if (phase === 'live') return as('good', messages.live);
  if (phase === 'soon' && span)
    return as('soon', messages.startingIn(minutesUntil(span.startsAt, now)));
  if (phase === 'ended') return span && as('plain', messages.ended);
  if (status === 'tentative') return as('plain', messages.tentative);
  if (status === 'movedOnline') return as('soon', messages.movedOnline);
  if (status !== 'rescheduled') return undefined;
  const day = (at: number): string => dayWords(at, zone, locale, now, 'plain');
  return as(
    'soon',
    span && previousStart && day(previousStart.at) !== day(span.startsAt)
      ? messages.moved(day(span.startsAt), day(previousStart.at))
      : messages.rescheduled,
  );
}

export function viewRegistration(
  item: EventItem,
  life: Lifecycle,
  {now, locale, messages}: ViewContext,
): StatusView | undefined {
  const {registration, zone} = registrarOf(item);
  const day = (at: number): string => {
    const days = daysUntil(at, now, zone);
    return days < 2
      ? days < 1
        ? messages.today
        : messages.tomorrow
      : dayWords(at, zone, locale, now, 'plain');
  };
  switch (life.registration) {
    case 'notYetOpen':
      return as(
        'plain',
        registration?.opens ? messages.opens(day(registration.opens.at)) : messages.opensLater,
      );
    case 'open':
      return as('good', messages.open);
    case 'closingSoon':
      // A date counts until its last instant, so the day it closes on is the date itself.
      return as('soon', messages.closes(day(registration?.closes?.at ?? now)));
    case 'none':
    case 'unknown':
      return undefined;
    case 'full':
      return as('off', messages.full);
    default:
      return as('plain', messages[life.registration]);
  }
}

/** The way in that fits the moment: join, register, or the waiting list; never after the end. */
export function viewAction(
  {registration, online}: EventItem,
  life: Lifecycle,
  messages: Messages,
): ActionView | undefined {
  if ((life.phase === 'live' || life.phase === 'soon') && online?.url) {
    return {label: messages.join, href: online.url};
  }
  const href = registration?.url;
  if (!href) return undefined;
  switch (life.registration) {
    case 'waitlist':
      return {label: messages.joinWaitlist, href};
    case 'open':
    case 'closingSoon':
    case 'unknown':
      return {label: messages.register, href};
    default:
      return undefined;
  }
}

export function viewCodes(
  codes: readonly {readonly label?: string; readonly value: string}[] | undefined,
  messages: Messages,
): readonly CodeView[] {
  return (codes ?? []).map(({label, value}) => ({label: label ?? messages.code, value}));
}

export function viewRecording(
  {recordings, zone}: EventItem,
  phase: RecordingPhase,
  index: number,
  {now, locale, messages}: ViewContext,
): RecordingView {
  const {title = '', url, codes, availableUntil} = recordings[index] ?? {codes: []};
  const note: {readonly [Phase in RecordingPhase]: string} = {
    coming: messages.recordingComing,
    expired: messages.noLongerAvailable,
    unlinked: messages.noRecordingLink,
    available: availableUntil
      ? messages.availableUntil(
          dayWords(momentEnd(availableUntil, zone) - 1, zone, locale, now, 'plain'),
        )
      : '',
  };
  return {
    title,
    href: phase === 'available' ? url : undefined,
    note: note[phase],
    codes: phase === 'expired' ? [] : viewCodes(codes, messages),
  };
}
