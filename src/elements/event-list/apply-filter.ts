import type {EventItem} from '../../model/records.ts';
import {facetValues, FACETS, type FacetName} from '../../select/facets.ts';
import {filterEvents} from '../../select/filter.ts';
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
