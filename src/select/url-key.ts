import {FACETS} from './facets.ts';

/** Whether a query string (`?a=b`) holds anything of the list with this key. Cheap: asked before the first paint. */
export function hasUrlState(search: string, key: string): boolean {
  const parameters = new URLSearchParams(search);
  return ['q', ...FACETS].some((name) => parameters.has(`${key}-${name}`));
}
