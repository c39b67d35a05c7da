import {css} from 'lit';

export const listStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    min-block-size: 2.6em;
    margin-block-end: 1.1em;
  }
  .groups {
    display: grid;
    gap: 1.75em;
  }
  .group > :first-child:not(ul) {
    padding-block-end: 0.45em;
    border-block-end: 2px solid;
    font-size: 1em;
  }
  [data-count]::after {
    content: attr(data-count);
    unicode-bidi: plaintext;
    float: inline-end;
    font-size: 0.875em;
    font-weight: 400;
  }
  .far {
    content-visibility: auto;
    contain-intrinsic-size: auto 60em;
  }
  .day-groups .block {
    display: none;
  }
  .day-groups .event {
    grid-template-columns: minmax(0, 1fr);
  }
  .day-groups .body {
    grid-column: 1;
  }
  .bone {
    min-block-size: 9.5em;
  }
  .bone i {
    display: block;
    block-size: 1em;
    border-radius: 0.3em;
    background: color-mix(in srgb, currentColor 9%, transparent);
  }
  .bone .body {
    justify-items: stretch;
    align-content: start;
    gap: 0.6em;
  }
  .bone i:first-child {
    block-size: 1.3em;
    inline-size: 70%;
  }
  .bone i:nth-child(2) {
    inline-size: 45%;
  }
  :host([density='compact']) .event {
    padding-block: 0.6em;
  }
`;
