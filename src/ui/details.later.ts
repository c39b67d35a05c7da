import {css, html, nothing, type TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';
import type {EventItem} from '../model/records.ts';
import {viewDetails, type FactView} from './details.view.ts';
import type {ViewContext} from './when.view.ts';

/** Draws the inside of an opened event; one for each element, since a node can stand in one place only. */
export interface Details {
  readonly draw: (item: EventItem, context: ViewContext) => TemplateResult;
}

export function createDetails(): Details {
  const cleaned = new WeakMap<EventItem, Promise<unknown>>();
  return {draw: (item, context) => draw(item, context, cleaned)};
}

function draw(
  item: EventItem,
  context: ViewContext,
  cleaned: WeakMap<EventItem, Promise<unknown>>,
): TemplateResult {
  const {subtitle, paragraphs, html: rich, facts} = viewDetails(item, context);
  return html`<div class="details" part="details" lang=${item.language ?? nothing}>
    ${subtitle ? html`<p><b>${subtitle}</b></p>` : nothing}${paragraphs.map(
      (text) => html`<p class="text" dir="auto">${text}</p>`,
    )}${rich ? until(richText(item, rich, cleaned), nothing) : nothing}${facts.map(fact)}
  </div>`;
}

function fact({label, values}: FactView): TemplateResult {
  return html`<p class="fact">
    ${label ? html`<b>${label}</b> ` : nothing}${values.map(
      ({text, href}, at) =>
        html`${at ? '; ' : nothing}${href ? html`<a href=${href} rel="noopener">${text}</a>` : text}`,
    )}
  </p>`;
}

/** A publisher's HTML, sanitised once by a trusted library that is loaded only where a feed holds some; else dropped. */
function richText(
  item: EventItem,
  source: string,
  cleaned: WeakMap<EventItem, Promise<unknown>>,
): Promise<unknown> {
  let text = cleaned.get(item);
  if (!text) {
    text = import('./rich-text.later.ts').then(
      ({sanitize}) => sanitize(source),
      () => nothing,
    );
    cleaned.set(item, text);
  }
  return text;
}

export const detailsStyles = css`
  .details {
    display: grid;
    gap: 0.5em;
    max-inline-size: 66ch;
    font-size: 0.9375em;
  }
  .text {
    white-space: pre-line;
  }
  .details ul,
  .details ol {
    padding-inline-start: 1.4em;
    list-style: disc;
  }
`;
