import type {VisitorFilter} from '../../select/filter-state.ts';
import {writeUrlState} from '../../select/url-state.ts';

/** Writes the filter into the page's address without a new entry in its history; silent where that is refused. */
export function keepInAddress(key: string | undefined, filter: VisitorFilter): void {
  if (key === undefined) return;
  try {
    history.replaceState(history.state, '', writeUrlState(location.href, key, filter));
  } catch {
    // A sandboxed frame, or more changes than the browser allows: the filter still works.
  }
}
