import {html, nothing, type TemplateResult} from 'lit';
import type {EventItem} from '../../model/records.ts';
import {FACETS, type FacetName} from '../../select/facets.ts';
import {facetOptions} from '../../select/filter.ts';
import type {VisitorFilter} from '../../select/filter-state.ts';
import type {LaterMessages, Messages} from '../../text/messages.ts';
import {humanize} from '../../util/humanize.ts';

/** Which facets are open: one, or all of them in a narrow container. */
export type OpenFacets = FacetName | 'all' | undefined;

export interface FilterView {
  /** What is chosen from. */
  readonly events: readonly EventItem[];
  /** The facets that tell these events apart. */
  readonly facets: readonly FacetName[];
  readonly filter: VisitorFilter;
  readonly open: OpenFacets;
  readonly messages: Messages;
  readonly words: LaterMessages;
  /** The name of a region by its ISO 3166-2 code. */
  readonly stateName: (code: string) => string;
}

function labelOf(
  facet: FacetName,
  value: string,
  {messages, words, stateName}: FilterView,
): string {
  switch (facet) {
    case 'type':
      return messages.types[value] ?? humanize(value);
    case 'state':
      return stateName(value);
    case 'library-type':
      return words.libraryTypes[value] ?? humanize(value);
    case 'attendance':
      return words.attendance[value] ?? humanize(value);
    default:
      return value;
  }
}

/** A facet's choices for its button: the one choice in words, or how many. */
function choiceWords(view: FilterView, facet: FacetName): string | number | undefined {
  const [first, ...more] = view.filter.facets[facet] ?? [];
  if (first === undefined) return undefined;
  return more.length ? more.length + 1 : labelOf(facet, first, view);
}

/** Search, and one disclosure button for each facet; in a narrow container a single one for all. */
export function toolbar(view: FilterView): TemplateResult {
  const {words, filter, facets, open, events} = view;
  const button = (name: FacetName | 'all', label: string, choice: unknown): TemplateResult =>
    html`<button
      dir="auto"
      class=${name === 'all' ? 'facet fold' : 'facet'}
      part="facet"
      data-do="facet"
      data-facet=${name}
      aria-expanded=${open === name ? 'true' : 'false'}
    >
      ${label}${choice ? html` <b>${choice}</b>` : nothing}
    </button>`;
  const count = facets.filter((name) => filter.facets[name]?.length).length;
  return html`<div class="bar${facets.length > 4 ? ' many' : ''}" part="toolbar">
    <label class="search"
      ><span class="vh">${words.searchLabel}</span
      ><input
        type="search"
        part="search"
        autocomplete="off"
        .value=${filter.query}
        placeholder=${words.searchHint(events.length)} /></label
    >${facets.length ? button('all', words.filter, count) : nothing}${facets.map((name) =>
      button(name, words.facets[name], choiceWords(view, name)),
    )}
  </div>`;
}

/** Choices of one facet at most, the most frequent; the search finds the rest. */
const OPTIONS = 100;

/** The opened facets: native checkboxes with how many events each would leave. */
export function facetPanel(view: FilterView): TemplateResult | typeof nothing {
  const {events, facets, filter, open, words} = view;
  const shown = facets.filter((facet) => open === 'all' || facet === open);
  if (!shown.length) return nothing;
  return html`<div class="facets" part="facets">
    ${shown.map(
      (facet) =>
        html`<fieldset>
          <legend>${words.facets[facet]}</legend>
          <div class="options">
            ${facetOptions(events, filter, facet)
              .slice(0, OPTIONS)
              .map(
                ({value, count}) =>
                  html`<label class="option"
                  ><input
                    type="checkbox"
                    data-facet=${facet}
                    .value=${value}
                    .checked=${filter.facets[facet]?.includes(value) ?? false}
                  /><span
                    >${labelOf(facet, value, view)} <span class="muted">${count}</span></span
                  ></label
                >`,
              )}
          </div>
        </fieldset>`,
    )}
    <button class="btn" data-do="facet" data-facet=${open ?? nothing}>${words.done}</button>
  </div>`;
}

interface Chip {
  /** `q` for the search. */
  readonly facet: FacetName | 'q';
  readonly value: string;
  readonly label: string;
}

function chipsOf(view: FilterView): readonly Chip[] {
  const {query, facets} = view.filter;
  const search: Chip[] = query.trim()
    ? [{facet: 'q', value: query, label: `“${query.trim()}”`}]
    : [];
  return search.concat(
    FACETS.flatMap((facet) =>
      (facets[facet] ?? []).map((value) => ({facet, value, label: labelOf(facet, value, view)})),
    ),
  );
}

/** The chosen values of all facets, as a visitor reads them. */
export function filterWords(view: FilterView): readonly string[] {
  return chipsOf({...view, filter: {...view.filter, query: ''}}).map(({label}) => label);
}

/** "7 of 42 events", a chip for each choice, and "Clear all". */
export function resultLine(
  view: FilterView,
  count: number,
  limit: number,
): TemplateResult | typeof nothing {
  const {words, events} = view;
  const chips = chipsOf(view);
  if (!chips.length) return nothing;
  return html`<div class="chips" part="result">
    <span>${words.filtered(count, Math.min(events.length, limit))}</span>${chips.map(
      ({facet, value, label}) =>
        html`<button
          class="chip"
          part="chip"
          data-do="unchip"
          data-facet=${facet}
          data-value=${value}
          aria-label=${words.remove(label)}
        >
          ${label}<span aria-hidden="true"> ✕</span>
        </button>`,
    )}<button class="btn quiet small" data-do="clear">${words.clearAll}</button>
  </div>`;
}
