import type {EventItem} from '../model/records.ts';
import {attendanceOf} from '../select/facets.ts';
import type {Messages} from '../text/messages.ts';
import {dayKey, isoDateTime, sameDay} from '../time/days.ts';
import {dateBlock, dayWords, spanWords, type DateBlock, zoneWords} from '../time/words.ts';
import {sameTime} from '../time/zone.ts';

/** Everything a view needs to know that is not in the record. */
export interface ViewContext {
  /** Epoch milliseconds. */
  readonly now: number;
  /** BCP 47, for dates. */
  readonly locale: string;
  readonly messages: Messages;
  /** The visitor's IANA zone; absent where the browser does not tell. */
  readonly viewerZone: string | undefined;
  /** `auto`, `event`, `viewer`, or an IANA zone to show all times in. */
  readonly timeZone: string;
}

/** When an event takes place, in words. */
export interface WhenView {
  /** The lines of the date block; absent without a date. */
  readonly block: DateBlock | undefined;
  /** The day in words, for places without the block; empty when `time` says the days. */
  readonly day: string;
  /** Hours with their zone, or the whole range when it spans days; empty when only the day is known. */
  readonly time: string;
  /** A machine-readable start for `<time datetime>`. */
  readonly iso: string | undefined;
  /** The same time in the other zone that matters, in brackets. */
  readonly otherTime: string;
  /** Day and hours that were given before the event was moved; empty when it was not. */
  readonly was: string;
  /** Day, hours and zone in one phrase. */
  readonly long: string;
}

/** The zone whose clock an event is shown by: the venue's, but the visitor's own for what takes place online. */
export function shownZone(item: EventItem, {timeZone, viewerZone}: ViewContext): string {
  // A date is a date: it is never moved into another zone's day.
  if (timeZone === 'event' || item.span?.dateOnly) return item.zone;
  if (timeZone === 'viewer') return viewerZone ?? item.zone;
  if (timeZone !== 'auto') return timeZone;
  return attendanceOf(item) === 'online' ? (viewerZone ?? item.zone) : item.zone;
}

/** `both`: also in the other zone that matters; of no use once the event is over. */
export function viewWhen(item: EventItem, context: ViewContext, both: boolean): WhenView {
  const {span} = item;
  if (!span) {
    const time = item.dateText ?? '';
    return {block: undefined, day: '', time, iso: undefined, otherTime: '', was: '', long: time};
  }
  const {now, locale, messages} = context;
  const {startsAt, endsAt, endStated, dateOnly} = span;
  const zone = shownZone(item, context);
  const words = (day: 'long' | 'short' | 'none'): string =>
    spanWords(span, {locale, now, zone, day});
  // As the hours are worded: an end nobody stated is not printed, one at midnight names its day.
  const last = dateOnly ? endsAt - 1 : endStated ? endsAt : startsAt;
  const oneDay = dayKey(startsAt, zone) === dayKey(last, zone);
  const time = dateOnly && !oneDay ? words('short') : words('none');
  return {
    block: dateBlock(startsAt, zone, locale, now),
    day: oneDay ? dayWords(startsAt, zone, locale, now, 'short') : '',
    time: span.allDay && oneDay ? messages.allDay : time,
    iso: isoDateTime(startsAt, dateOnly, zone),
    otherTime: both ? viewOtherTime(item, zone, context) : '',
    was: viewWas(item, zone, context),
    long: words('long'),
  };
}

function viewWas(item: EventItem, zone: string, {locale, now}: ViewContext): string {
  const {previousStart, status} = item;
  if (!previousStart || status !== 'rescheduled') return '';
  const {at: startsAt, dateOnly} = previousStart;
  const before = {startsAt, endsAt: startsAt + 1, endStated: false, dateOnly, allDay: false};
  return spanWords(
    {...before, zone: item.zone},
    {locale, now, zone, day: 'short', withZone: false},
  );
}

/** The visitor's time beside the venue's, or the venue's beside the visitor's; nothing where both clocks agree. */
function viewOtherTime(item: EventItem, zone: string, context: ViewContext): string {
  const {span} = item;
  const {timeZone, viewerZone, locale, messages, now} = context;
  const other = zone === item.zone ? viewerZone : item.zone;
  if (!span || span.dateOnly || timeZone !== 'auto' || !other) return '';
  if (sameTime(zone, other, span.startsAt, span.endsAt)) return '';
  const time = spanWords(span, {
    locale,
    now,
    zone: other,
    day: sameDay(span.startsAt, zone, other) ? 'none' : 'short',
    withZone: false,
  });
  const named = zoneWords(span.startsAt, other, locale);
  return other === viewerZone ? messages.yourTime(time, named) : messages.eventTime(time, named);
}
