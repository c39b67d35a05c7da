import {asText, choice, wholeNumber, words} from '../../kit/attributes.ts';
import {warnOnce} from '../../kit/warn.ts';
import {FACETS, type FacetName} from '../../select/facets.ts';
import type {Grouping} from '../../select/group.ts';
import type {Scope} from '../../select/scope.ts';
import {readStates} from '../../select/states.ts';
import type {AdvocacyEventListElement} from './event-list.ts';

/** What the attributes of a list ask for. */
export interface Question {
  readonly scope: Scope;
  /** The most rows ever shown; `Infinity` without a limit. */
  readonly limit: number;
  readonly group: Grouping;
  /** Facets to offer; `undefined` for no toolbar at all. */
  readonly facets: readonly FacetName[] | undefined;
}

const lower = (value: string | null): readonly string[] => words(asText(value).toLowerCase());
const phrases = (value: string | null): readonly string[] =>
  words(asText(value).toLowerCase(), /,/);

/** Reads the attributes. What cannot be understood is told to the author, once, and left at its default. */
export function readQuestion(host: AdvocacyEventListElement): Question {
  const states = readStates(words(host.state), (code) =>
    warnOnce(host, `state="${code}" is not a state's two-letter code; all states are shown`),
  );
  return {
    scope: {
      states,
      types: lower(host.type),
      topics: phrases(host.topic),
      audiences: phrases(host.audience),
      libraryTypes: lower(host.libraryType),
      period: choice(host, 'period', host.period, ['upcoming', 'past', 'all']),
    },
    limit: wholeNumber(host, 'limit', host.limit, 1) ?? Infinity,
    group: choice(host, 'group', host.group, ['month', 'day', 'none']),
    facets: readFacets(host),
  };
}

function readFacets(host: AdvocacyEventListElement): readonly FacetName[] | undefined {
  if (host.filters === null) return FACETS;
  const names = lower(host.filters);
  const unknown = names.find((name) => !FACETS.some((facet) => facet === name));
  if (unknown) warnOnce(host, `filters="${unknown}" is none of ${FACETS.join(', ')}`);
  if (!names.length) return undefined;
  const known = FACETS.filter((facet) => names.includes(facet));
  return known.length ? known : FACETS;
}

/** The list's name in the page's address; `undefined` when it keeps out of it. */
export function readUrlKey(host: AdvocacyEventListElement): string | undefined {
  const given = host.urlKey ?? host.id;
  if (given) return given === 'none' ? undefined : given;
  const unnamed = [...document.querySelectorAll<AdvocacyEventListElement>(host.localName)].filter(
    (list) => !list.id && !list.getAttribute('url-key'),
  );
  const at = unnamed.indexOf(host);
  return at > 0 ? `events-${at + 1}` : 'events';
}
