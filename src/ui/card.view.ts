import {isOff, lifecycleOf, statusOf} from '../model/lifecycle.ts';
import type {EventItem, LocationItem} from '../model/records.ts';
import {attendanceOf} from '../select/facets.ts';
import type {Messages} from '../text/messages.ts';
import {humanize} from '../util/humanize.ts';
import {nextDayStart} from '../time/days.ts';
import {
  viewAction,
  viewCodes,
  viewRecording,
  viewRegistration,
  viewStatus,
  type ActionView,
  type CodeView,
  type RecordingView,
  type StatusView,
} from './status.view.ts';
import {shownZone, viewWhen, type ViewContext, type WhenView} from './when.view.ts';

/** One event, ready to be placed: strings and flags only. */
export interface EventView extends WhenView {
  readonly item: EventItem;
  /** Date, time and status, each after a comma, to be heard with the title in one stop (they are drawn beside it). */
  readonly heard: string;
  readonly place: string;
  readonly isOnline: boolean;
  readonly kind: string;
  readonly status: StatusView | undefined;
  readonly registration: StatusView | undefined;
  readonly action: ActionView | undefined;
  /** Codes for the action; only while the link to join is shown. */
  readonly codes: readonly CodeView[];
  readonly recordings: readonly RecordingView[];
  readonly summary: string;
  readonly hasMore: boolean;
  /** Cancelled or postponed. */
  readonly isOff: boolean;
  /** When this must be made anew; epoch ms. */
  readonly next: number;
}

const kept = new WeakMap<
  EventItem,
  {readonly view: EventView; readonly made: number; readonly key: string}
>();

/** Words an event. They are kept with the record and made anew only when the clock, language or zone asks for it. */
export function viewEvent(item: EventItem, context: ViewContext): EventView {
  const {now, locale, timeZone, viewerZone} = context;
  const key = `${locale} ${timeZone} ${viewerZone ?? ''}`;
  const last = kept.get(item);
  if (last?.key === key && last.made <= now && now < last.view.next) return last.view;
  const view = makeView(item, context);
  kept.set(item, {view, made: now, key});
  return view;
}

function makeView(item: EventItem, context: ViewContext): EventView {
  const {messages} = context;
  const life = lifecycleOf(item, context.now);
  const when = viewWhen(item, context, life.phase !== 'ended');
  const status = viewStatus(item, life, context);
  const registration = viewRegistration(item, life, context);
  const action = viewAction(item, life, messages);
  const summary = item.summary ?? item.description ?? '';
  return {
    ...when,
    item,
    heard: ['', when.long, status?.text, registration?.text]
      .filter((part, at) => !at || part)
      .join(', '),
    place: viewPlace(item, messages),
    isOnline: attendanceOf(item) === 'online',
    kind: item.sessionFormat ?? messages.types[item.type] ?? humanize(item.type),
    status,
    registration,
    action,
    codes: action && action.href === item.online?.url ? viewCodes(item.online.codes, messages) : [],
    recordings: life.recordings.map((phase, index) => viewRecording(item, phase, index, context)),
    summary,
    hasMore: hasMore(item, summary, life.phase === 'ended'),
    isOff: isOff(statusOf(item)),
    // With the day the year may change, and with it which dates must name theirs.
    next: Math.min(life.next, nextDayStart(context.now, shownZone(item, context))),
  };
}

/** About two lines of text on a wide page: what is longer is cut and opens in place. */
const SUMMARY_SHOWN = 150;

/** Recordings that a closed row draws. */
export const RECORDINGS_SHOWN = 5;

/** Whether there is more to say than the row shows. */
function hasMore(item: EventItem, summary: string, over: boolean): boolean {
  const {online} = item;
  const registration = over || item.registrationInherited ? undefined : item.registration;
  return (
    summary.length > SUMMARY_SHOWN ||
    item.recordings.length > RECORDINGS_SHOWN ||
    [item.description ?? summary, item.statusNote ?? summary].some((text) => text !== summary) ||
    [item.people, item.links, item.organizers, item.audiences].some((list) => list.length > 0) ||
    item.locations.some(({address, directions}) => address ?? directions) ||
    [
      item.descriptionHtml,
      item.subtitle,
      item.contact,
      item.accessibility,
      item.credits,
      item.parent,
      item.series,
      online?.phones,
      online?.note,
      registration?.free,
      registration?.membersOnly,
      registration?.note,
      registration?.prices,
    ].some(Boolean)
  );
}

/** A place as the publisher prints it, else composed from its parts. */
function viewPlace(item: EventItem, {online, andOnline}: Messages): string {
  const attendance = attendanceOf(item);
  const place =
    attendance === 'online' ? '' : item.locations.map(placeWords).filter(Boolean).join('; ');
  if (attendance === 'online') return item.online?.label ?? online;
  return attendance === 'hybrid' ? (place ? andOnline(place) : online) : place;
}

function placeWords({label, room, area, name, shortName, address}: LocationItem): string {
  if (label) return label;
  const town =
    typeof address === 'object'
      ? [address.locality, address.region].filter(Boolean).join(', ')
      : address;
  return [room, area, name ?? shortName, town].filter(Boolean).join(', ');
}
