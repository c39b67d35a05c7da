import type {FeedError} from '../feed/errors.ts';
import type {Problem} from '../model/problem.ts';
import {warnOnce} from './warn.ts';

const SHOWN = 5;

/** Tells the publisher, in the console, what of the feed could not be used. */
export function reportProblems(host: Element, problems: readonly Problem[], read: number): void {
  if (!problems.length) return;
  // A problem with an item as a whole, not with something inside it.
  const lost = new Set(
    problems.filter(({fatal}) => fatal).map(({path}) => /^\w+\[\d+\]/.exec(path)?.[0]),
  ).size;
  const lines = problems
    .slice(0, SHOWN)
    .map(({path, reason, value}) => `${path} ${reason}${value === undefined ? '' : `: ${value}`}`);
  if (problems.length > SHOWN) lines.push(`and ${problems.length - SHOWN} more`);
  const what = lost
    ? `${lost} of ${read + lost} items could not be read`
    : problems.length === 1
      ? '1 detail could not be read'
      : `${problems.length} details could not be read`;
  warnOnce(host, `${what}: ${lines.join('; ')}`);
}

/** Tells the author why a feed could not be read: the kind of error, and line and column of bad JSON. */
export function reportFailure(host: Element, error: FeedError): void {
  warnOnce(host, error.message);
}
