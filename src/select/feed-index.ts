import type {EventItem, Feed} from '../model/records.ts';

/** A conference with more sessions than this shows as one row, without its sessions. */
const SESSIONS_SHOWN_AT_MOST = 12;

interface FeedIndex {
  /** All events by start; those without one last, in the feed's order. */
  readonly byStart: readonly EventItem[];
  /** Sessions that stand behind their conference's row. */
  readonly folded: ReadonlySet<EventItem>;
}

const indexes = new WeakMap<readonly EventItem[], FeedIndex>();

/** Starts before another or together with it; what has no date comes last. */
const isBefore = (a: EventItem | undefined, b: EventItem): boolean =>
  (a?.span?.startsAt ?? Infinity) <= (b.span?.startsAt ?? Infinity);

/** Sorts and folds a feed's events once; every list on the page that reads the same feed shares it. */
export function indexOf({events}: Feed): FeedIndex {
  let index = indexes.get(events);
  if (!index) {
    // Most feeds come in order already: seeing that is ten times cheaper than sorting.
    const sorted = events.every((item, at) => !at || isBefore(events[at - 1], item));
    const byStart = sorted
      ? events
      : [...events].sort((a, b) => (isBefore(a, b) ? (isBefore(b, a) ? 0 : -1) : 1));
    const sessions = new Map<EventItem, EventItem[]>();
    for (const item of events) {
      if (!item.parent) continue;
      const siblings = sessions.get(item.parent);
      if (siblings) siblings.push(item);
      else sessions.set(item.parent, [item]);
    }
    const folded = new Set<EventItem>();
    for (const siblings of sessions.values()) {
      if (siblings.length > SESSIONS_SHOWN_AT_MOST) for (const item of siblings) folded.add(item);
    }
    index = {byStart, folded};
    indexes.set(events, index);
  }
  return index;
}
