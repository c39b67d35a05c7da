import {ENDED_GRACE_MS, isPast} from '../model/lifecycle.ts';
import type {EventItem, Feed} from '../model/records.ts';
import {indexOf} from './feed-index.ts';

export type Period = 'upcoming' | 'past' | 'all';

/** What the page asked for by attributes. Empty lists mean "any". Values compare without regard to letter case. */
export interface Scope {
  /** ISO 3166-2 codes: `US-IL`. */
  readonly states: readonly string[];
  readonly types: readonly string[];
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  readonly libraryTypes: readonly string[];
  readonly period: Period;
}

/** The events a page asked for, before the visitor's own filters. */
export interface Scoped {
  /** Coming: by start, undated last. Past: latest first. */
  readonly events: readonly EventItem[];
  /** Nothing is coming: `events` holds what has been, latest first. */
  readonly latestPast: boolean;
  /** With the sessions that only a search or a chosen type brings out, in the same order. */
  readonly unfolded: readonly EventItem[];
  /** When an event will leave what is coming and this must be picked anew; epoch ms, `Infinity` when never. */
  readonly until: number;
  /** Why what was asked for is not there. */
  readonly reason?: 'nothing-published' | 'nothing-upcoming' | 'nothing-for-state';
}

/**
 * Whether an item is meant for one of the states: it names none, the whole country, or one of them. The place of the
 * event never decides: a national conference is in some state.
 */
export function isForState(item: EventItem, states: readonly string[]): boolean {
  const {regions} = item;
  return (
    !states.length ||
    !regions.length ||
    regions.includes('US') ||
    states.some((state) => regions.includes(state))
  );
}

const lower = (text: string): string => text.toLowerCase();

/** One of the values asked for stands among the item's own. */
function hasOne(values: readonly string[], asked: readonly string[]): boolean {
  return !asked.length || values.some((value) => asked.includes(lower(value)));
}

/** What was asked for, in whichever state. `all` among an item's library types stands for every type. */
function isWanted(item: EventItem, scope: Scope): boolean {
  return (
    hasOne([item.type], scope.types) &&
    hasOne(item.topics, scope.topics) &&
    hasOne(item.audiences, scope.audiences) &&
    (item.libraryTypes.includes('all') || hasOne(item.libraryTypes, scope.libraryTypes))
  );
}

const isUpcoming = (item: EventItem, now: number): boolean =>
  item.span ? !isPast(item, now) : item.dateText !== undefined && !item.recordings.length;

const latestFirst = (events: readonly EventItem[]): readonly EventItem[] => {
  const dated = events.filter((item) => item.span).reverse();
  return dated.concat(events.filter((item) => !item.span));
};

/** Picks what a page asked for at `now` (epoch ms). Without anything coming, `upcoming` falls back to the past. */
export function scopeEvents(feed: Feed, scope: Scope, now: number): Scoped {
  const {byStart, folded} = indexOf(feed);
  const {states, types, topics, audiences, libraryTypes} = scope;
  // Most pages ask for all: ten thousand events are then not looked at one by one.
  const asksAll = ![...types, ...topics, ...audiences, ...libraryTypes].length;
  const wanted = asksAll ? byStart : byStart.filter((item) => isWanted(item, scope));
  const inScope = states.length ? wanted.filter((item) => isForState(item, states)) : wanted;
  const past = (): EventItem[] => inScope.filter((item) => isPast(item, now));
  let events: readonly EventItem[] = inScope;
  let latestPast = false;
  let reason: Scoped['reason'];
  if (scope.period === 'past') events = latestFirst(past());
  if (scope.period === 'upcoming') {
    events = inScope.filter((item) => isUpcoming(item, now));
    if (!events.length) {
      latestPast = true;
      events = latestFirst(past());
    }
  }
  if (!byStart.length) reason = 'nothing-published';
  else if (latestPast || !events.length) {
    const elsewhere = latestPast && wanted.some((item) => isUpcoming(item, now));
    reason = elsewhere ? 'nothing-for-state' : 'nothing-upcoming';
  }
  let until = Infinity;
  if (scope.period !== 'all') {
    // What another state has coming decides what is said when this one has nothing.
    for (const {span} of latestPast ? wanted : inScope) {
      const leaves = span ? span.endsAt + ENDED_GRACE_MS : Infinity;
      if (leaves > now && leaves < until) until = leaves;
    }
  }
  const rest = {latestPast, until, ...(reason && {reason})};
  // A page that names the type names the sessions: nothing of it is folded away.
  if (types.length || !folded.size) return {events, unfolded: events, ...rest};
  const shown = new Set(events);
  const isFolded = (item: EventItem): boolean =>
    !!item.parent && ((folded.has(item) && shown.has(item.parent)) || isFolded(item.parent));
  return {events: events.filter((item) => !isFolded(item)), unfolded: events, ...rest};
}
