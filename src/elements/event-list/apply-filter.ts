import type {EventItem} from '../../model/records.ts';
import {filterEvents} from '../../select/filter.ts';
import type {VisitorFilter} from '../../select/filter-state.ts';
import type {Scoped} from '../../select/scope.ts';

const combined = new WeakMap<Scoped, readonly EventItem[]>();

/** All that a filter chooses from: a search, or the type `session`, brings out what stands folded in a conference. */
export function withFolded(scoped: Scoped, {query, facets}: VisitorFilter): readonly EventItem[] {
  const unfolds = query.trim() || facets.type?.includes('session');
  if (!unfolds || !scoped.folded.length) return scoped.events;
  let all = combined.get(scoped);
  if (!all) {
    all = inOrder(scoped);
    combined.set(scoped, all);
  }
  return all;
}

/** Earliest or latest first as the events are; those without a date last either way. */
function inOrder({events, folded}: Scoped): readonly EventItem[] {
  const dated = events.filter(({span}) => span);
  const startOf = ({span}: EventItem): number => span?.startsAt ?? Infinity;
  const [first, last] = [dated[0], dated.at(-1)];
  const latestFirst = first && last && startOf(first) > startOf(last);
  const all = [...dated, ...folded].sort((a, b) =>
    latestFirst ? startOf(b) - startOf(a) : startOf(a) - startOf(b),
  );
  return all.concat(events.filter(({span}) => !span));
}

/** What the visitor's filter leaves. */
export function applyFilter(scoped: Scoped, filter: VisitorFilter): readonly EventItem[] {
  return filterEvents(withFolded(scoped, filter), filter);
}
