import type {EventItem} from '../model/records.ts';
import {dayKey, monthKey} from '../time/days.ts';

export type Grouping = 'day' | 'month' | 'none';

/** Key of what is announced without a date. */
export const DATE_TO_COME = 'to-come';
/** Key of what says nothing of its date. */
export const NO_DATE = 'none';

/** Rows under one heading. */
export interface EventGroup {
  /** `2023-01`, `2023-01-28`, one of the two below, or empty for the one group of `none`. */
  readonly key: string;
  readonly events: readonly EventItem[];
}

/** Events of the same day or month, as the clock in `zoneOf` counts them; the order of the events is kept. */
export function groupEvents(
  events: readonly EventItem[],
  by: Grouping,
  zoneOf: (item: EventItem) => string,
): readonly EventGroup[] {
  const groups = new Map<string, EventItem[]>();
  for (const item of events) {
    const key = groupKey(item, by, zoneOf);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].map(([key, items]) => ({key, events: items}));
}

export function groupKey(
  item: EventItem,
  by: Grouping,
  zoneOf: (item: EventItem) => string,
): string {
  if (by === 'none') return '';
  if (!item.span) return item.dateText ? DATE_TO_COME : NO_DATE;
  return (by === 'day' ? dayKey : monthKey)(item.span.startsAt, zoneOf(item));
}
