import type {EventItem} from '../model/records.ts';

/** What a visitor may narrow the list by. */
export const FACETS = ['type', 'topic', 'state', 'audience', 'library-type', 'attendance'] as const;
export type FacetName = (typeof FACETS)[number];

/** How an event is held; worked out from what the feed says of it, or of what it is part of, when it does not say so. */
export function attendanceOf({
  attendance,
  locations,
  online,
  parent,
  status,
}: EventItem): 'inPerson' | 'online' | 'hybrid' | undefined {
  if (status === 'movedOnline') return 'online';
  if (attendance) return attendance;
  if (locations.length) return online ? 'hybrid' : 'inPerson';
  return online ? 'online' : parent && attendanceOf(parent);
}

const none: readonly string[] = [];

/** The values one event holds of a facet, as the feed writes them. */
export function facetValues(item: EventItem, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'type':
      return [item.type];
    case 'topic':
      return item.topics;
    case 'state':
      return item.regions;
    case 'audience':
      return item.audiences;
    case 'library-type':
      return item.libraryTypes;
    case 'attendance': {
      const attendance = attendanceOf(item);
      return attendance ? [attendance] : none;
    }
  }
}

/** The facets that tell these events apart: those with at least two different values. Stops looking at the second. */
export function usefulFacets(
  events: readonly EventItem[],
  allowed: readonly FacetName[],
): readonly FacetName[] {
  return allowed.filter((facet) => {
    let first: string | undefined;
    return events.some((item) =>
      facetValues(item, facet).some((value) => (first ??= value) !== value),
    );
  });
}
