import {FACETS, type FacetName} from './facets.ts';

/** What the visitor chose. Values of one facet widen each other, facets narrow each other. */
export interface VisitorFilter {
  readonly query: string;
  readonly facets: {readonly [Name in FacetName]?: readonly string[]};
}

export const NO_FILTER: VisitorFilter = {query: '', facets: {}};

export function isFiltering({query, facets}: VisitorFilter): boolean {
  return query.trim() !== '' || FACETS.some((name) => facets[name]?.length);
}
