import type {EventItem} from '../../model/records.ts';
import {DATE_TO_COME, groupEvents, groupKey, NO_DATE, type Grouping} from '../../select/group.ts';
import {dayWords, monthWords} from '../../time/words.ts';
import {viewEvent, type EventView} from '../../ui/card.view.ts';
import {shownZone, type ViewContext} from '../../ui/when.view.ts';

/** More rows than this in one group are drawn in parts that the browser may skip while they are off screen. */
const ROWS_A_PART = 50;

export interface GroupView {
  readonly key: string;
  /** Empty for the further parts of a long group; `undefined` for the one group of an ungrouped list. */
  readonly title: string | undefined;
  /** Rows the whole group holds, drawn or not. */
  readonly count: number;
  readonly rows: readonly EventView[];
}

export interface ListInput {
  /** All rows that match, in order. */
  readonly matched: readonly EventItem[];
  /** How many rows to draw now. */
  readonly shown: number;
  /** The most the list may ever show. */
  readonly limit: number;
  readonly group: Grouping;
  readonly context: ViewContext;
}

export interface ListView {
  readonly groups: readonly GroupView[];
  /** Rows that match, drawn or not, within `limit`. */
  readonly total: number;
  readonly drawn: number;
  /** When this must be drawn again, epoch ms. */
  readonly next: number;
}

/** Words the rows to draw and nothing else: what a list of ten thousand costs is its first twenty. */
export function viewList({matched, shown, limit, group, context}: ListInput): ListView {
  const total = Math.min(matched.length, limit);
  const drawn = matched.slice(0, Math.min(shown, total));
  const zoneOf = (item: EventItem): string => shownZone(item, context);
  const groups: GroupView[] = [];
  let next = Infinity;
  for (const {key, events} of groupEvents(drawn, group, zoneOf)) {
    const rows = events.map((item) => viewEvent(item, context));
    for (const row of rows) next = Math.min(next, row.next);
    // The last group may go on below what is drawn.
    let count = rows.length;
    for (let at = drawn.length; events.at(-1) === drawn.at(-1) && at < total; at++) {
      const below = matched[at];
      if (!below || groupKey(below, group, zoneOf) !== key) break;
      count++;
    }
    const title = groupTitle(key, events[0], group, context);
    for (let at = 0; at < rows.length; at += ROWS_A_PART) {
      groups.push({
        key: `${key}+${at}`,
        title: title && (at ? '' : title),
        count,
        rows: rows.slice(at, at + ROWS_A_PART),
      });
    }
  }
  return {groups, total, drawn: drawn.length, next};
}

function groupTitle(
  key: string,
  first: EventItem | undefined,
  group: Grouping,
  context: ViewContext,
): string | undefined {
  const {locale, now, messages} = context;
  if (group === 'none') return undefined;
  if (key === NO_DATE) return messages.noDate;
  if (key === DATE_TO_COME || !first?.span) return messages.dateToCome;
  const {startsAt} = first.span;
  const zone = shownZone(first, context);
  return group === 'day'
    ? dayWords(startsAt, zone, locale, now, 'long')
    : monthWords(startsAt, zone, locale);
}
