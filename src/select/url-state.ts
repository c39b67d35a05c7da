import {FACETS, type FacetName} from './facets.ts';
import type {VisitorFilter} from './filter-state.ts';

/** Reads a list's filter from a query string. What is not ours is ignored. */
export function readUrlState(search: string, key: string): VisitorFilter {
  const parameters = new URLSearchParams(search);
  const facets: {[Name in FacetName]?: readonly string[]} = {};
  for (const name of FACETS) {
    const values = [...new Set(parameters.getAll(`${key}-${name}`))].filter(Boolean);
    if (values.length) facets[name] = values;
  }
  return {query: parameters.get(`${key}-q`)?.slice(0, 200) ?? '', facets};
}

/**
 * The page's address with this list's filter in it: `events-q`, `events-type` … (a parameter for each value). Other
 * parameters, other lists' and the host's own, are left as they are and in their order; so is the fragment.
 */
export function writeUrlState(href: string, key: string, {query, facets}: VisitorFilter): string {
  const url = new URL(href);
  const own = new URLSearchParams();
  if (query.trim()) own.append(`${key}-q`, query.trim());
  for (const name of FACETS)
    for (const value of facets[name] ?? []) own.append(`${key}-${name}`, value);
  // Edited as text: URLSearchParams would write the host's own parameters anew (`a` becomes `a=`, `%20` becomes `+`).
  const others = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !isOwn(pair, key));
  url.search = [...others, own.toString()].filter(Boolean).join('&');
  return url.href;
}

function isOwn(pair: string, key: string): boolean {
  const name = [...new URLSearchParams(pair).keys()][0] ?? '';
  return name === `${key}-q` || FACETS.some((facet) => name === `${key}-${facet}`);
}
