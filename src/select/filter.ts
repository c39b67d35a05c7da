import {FACETS, facetValues, type FacetName} from './facets.ts';
import type {VisitorFilter} from './filter-state.ts';
import type {EventItem, LocationItem} from '../model/records.ts';

/** Letters without their marks, in lower case, so that "cafe" finds "Café". */
export function foldText(text: string): string {
  // Most text holds none: looking is many times cheaper than taking it apart.
  const plain = /[^\0-\x7f]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  return plain.toLowerCase();
}

function placeText({label, name, shortName, room, area, address}: LocationItem): string {
  const town = typeof address === 'object' ? Object.values(address).join(' ') : address;
  return [label, name, shortName, room, area, town].join(' ');
}

const haystacks = new WeakMap<EventItem, string>();

/** All that can be found in an event, folded once and kept with the record. */
export function haystackOf(item: EventItem): string {
  let text = haystacks.get(item);
  if (text === undefined) {
    text = foldText(
      [
        item.title,
        item.subtitle,
        item.summary,
        item.description,
        item.dateText,
        item.track,
        item.sessionFormat,
        item.type,
        ...item.topics,
        ...item.audiences,
        ...item.people.map(({name, affiliation}) => `${name} ${affiliation ?? ''}`),
        ...item.locations.map(placeText),
        item.series?.title,
        item.parent?.title,
      ].join('\n'),
    );
    haystacks.set(item, text);
  }
  return text;
}

function matchesFacet(item: EventItem, name: FacetName, chosen: readonly string[]): boolean {
  return !chosen.length || facetValues(item, name).some((value) => chosen.includes(value));
}

/** Every word of the search must be found somewhere in the event; one value of each chosen facet must be its own. */
export function filterEvents(
  events: readonly EventItem[],
  {query, facets}: VisitorFilter,
  except?: FacetName,
): readonly EventItem[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  const chosen = FACETS.filter((name) => name !== except && facets[name]?.length);
  return events.filter(
    (item) =>
      chosen.every((name) => matchesFacet(item, name, facets[name] ?? [])) &&
      (!words.length || words.every((word) => haystackOf(item).includes(word))),
  );
}

export interface FacetOption {
  readonly value: string;
  /** Events that would be left if this were the facet's only choice, the other filters kept. */
  readonly count: number;
}

/** A facet's values with their counts, most frequent first. */
export function facetOptions(
  events: readonly EventItem[],
  filter: VisitorFilter,
  facet: FacetName,
): readonly FacetOption[] {
  const counts = new Map<string, number>();
  for (const value of filter.facets[facet] ?? []) counts.set(value, 0);
  for (const item of filterEvents(events, filter, facet)) {
    for (const value of facetValues(item, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({value, count}))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
