import {html, type TemplateResult} from 'lit';

/** The shape of the first rows while they are on their way: still, and hidden from assistive technology. */
export function skeleton(rows: number): TemplateResult {
  return html`<div aria-hidden="true" part="skeleton">
    ${Array.from(
      {length: rows},
      () =>
        html`<div class="event bone">
          <i></i>
          <div class="body"><i></i><i></i><i></i></div>
        </div>`,
    )}
  </div>`;
}
