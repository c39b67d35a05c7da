import type {EventItem} from '../../model/records.ts';
import {facetValues, FACETS, type FacetName} from '../../select/facets.ts';
import {filterEvents, haystackOf} from '../../select/filter.ts';
import type {VisitorFilter} from '../../select/filter-state.ts';
import type {Scoped} from '../../select/scope.ts';

/** All that a filter chooses from: a search, or the type `session`, brings out what stands folded in a conference. */
export function withFolded(scoped: Scoped, {query, facets}: VisitorFilter): readonly EventItem[] {
  return query.trim() || facets.type?.includes('session') ? scoped.unfolded : scoped.events;
}

/** What the visitor's filter leaves. */
export function applyFilter(scoped: Scoped, filter: VisitorFilter): readonly EventItem[] {
  return filterEvents(withFolded(scoped, filter), filter);
}

/** Without the values that none of the events has: an address may be old, or written by anybody. */
export function withKnownValues({unfolded}: Scoped, filter: VisitorFilter): VisitorFilter {
  const facets: {[Name in FacetName]?: readonly string[]} = {};
  for (const name of FACETS) {
    const known = filter.facets[name]?.filter((value) =>
      unfolded.some((item) => facetValues(item, name).includes(value)),
    );
    if (known?.length) facets[name] = known;
  }
  return {...filter, facets};
}

/** How many events are made ready for a search in one task: a few milliseconds on a slow phone. */
const READY_AT_ONCE = 100;

/** Makes events ready for a search a few at a time, so that its first letter does not wait for ten thousand. */
export async function prepareSearch({unfolded}: Scoped, signal: AbortSignal): Promise<void> {
  for (let at = 0; at < unfolded.length && !signal.aborted; at += READY_AT_ONCE) {
    for (const item of unfolded.slice(at, at + READY_AT_ONCE)) haystackOf(item);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
