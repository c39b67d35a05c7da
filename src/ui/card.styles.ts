import {css} from 'lit';

/** One event, as a row of a list or as a card of its own. Icons are drawn by borders: no images, no further nodes. */
export const cardStyles = css`
  .event {
    display: grid;
    grid-template-columns: 4.1em minmax(0, 1fr);
    column-gap: 1.1em;
    padding-block: 1.15em;
    border-block-end: 1px solid var(--_line);
  }
  .block {
    align-self: start;
    padding-block: 0.55em;
    border-radius: var(--_radius);
    background: var(--_soft);
    font-size: 1.7em;
    font-weight: 700;
    line-height: 1.1;
    text-align: center;
    inline-size: calc(4.1em / 1.7);
  }
  .block::before,
  .block::after {
    content: attr(data-w);
    display: block;
    font-size: 0.42em;
    font-weight: 400;
    line-height: 1.3;
    letter-spacing: 0.05em;
    text-transform: uppercase;
  }
  .block::after {
    content: attr(data-m);
  }
  .body {
    display: flex;
    grid-column: 2;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.4em;
  }
  .body > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .body > :is(h1, h2, h3, h4, h5, h6, p, div) {
    flex: 0 0 100%;
  }
  .extras {
    display: grid;
    justify-items: start;
    gap: 0.5em;
  }
  :is(.block, .where, .topics):empty,
  .when[data-day='']:empty {
    display: none;
  }
  .off h1,
  .off h2,
  .off h3,
  .off h4,
  .off h5,
  .off h6 {
    text-decoration: line-through;
    text-decoration-thickness: 0.08em;
  }
  .when,
  .where,
  .other {
    margin-inline-end: 0.7em;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .when::before,
  .where::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.5em;
    border: 0.1em solid;
    border-radius: 50%;
    opacity: 0.7;
    /* The hands of the clock, the point of the pin. */
    background: linear-gradient(currentColor, currentColor) 50% 20% / 0.1em 50% no-repeat;
  }
  .where::before {
    border-bottom-left-radius: 0;
    background: none;
    transform: translateY(-0.08em) rotate(-45deg);
  }
  .where.screen::before {
    inline-size: 0.95em;
    block-size: 0.65em;
    border-radius: 0.12em;
    border-block-end-width: 0.2em;
    transform: none;
  }
  .other,
  .muted {
    color: var(--_muted);
  }
  .sum {
    display: -webkit-box;
    /* Its words in their own order, the block where the page's lines begin. */
    unicode-bidi: plaintext;
    text-align: match-parent;
    padding-inline-end: max(0px, calc(100% - 62ch));
    overflow: hidden;
    color: var(--_muted);
    font-size: 0.9375em;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    white-space: pre-line;
  }
  .open .sum {
    display: block;
  }
  .sum:empty {
    margin-block-start: -0.35em;
  }
  .tag,
  .topics {
    font-size: 0.8125em;
  }
  .tag {
    padding-inline: 0.6em;
    border: 1px solid var(--_line);
    border-radius: 99em;
    line-height: 1.6;
  }
  .state::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: currentColor;
  }
  .good::before {
    background: #1a7f4b;
  }
  .soon::before {
    background: #b26a00;
  }
  .bad::before {
    background: #c9352b;
  }
  .code {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.6em;
    padding: 0.3em 0.4em 0.3em 0.85em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  code {
    flex: 1 0 auto;
    max-inline-size: 100%;
    font:
      600 1.05em/1.4 ui-monospace,
      'DejaVu Sans Mono',
      'Liberation Mono',
      monospace;
    letter-spacing: 0.04em;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    user-select: all;
  }
  .card {
    grid-template-columns: minmax(0, 1fr);
    padding: 1.25em 1.35em;
    border: 1px solid var(--_line);
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: calc(var(--_radius) * 1.5);
  }
  .card .block {
    display: none;
  }
  .card .body {
    grid-column: 1;
  }
  .card .when:not([data-day=''])::before {
    all: unset;
    content: attr(data-day) ', ';
  }
  .card .when:empty::before {
    content: attr(data-day);
  }
  @container (inline-size < 30em) {
    .event {
      grid-template-columns: minmax(0, 1fr);
    }
    .block {
      display: none;
    }
    .body {
      grid-column: 1;
    }
    /* The day stands in the block where there is room for one; here it takes the place of the clock. */
    .when:not([data-day=''])::before {
      all: unset;
      content: attr(data-day) ', ';
    }
    .when:empty::before {
      content: attr(data-day);
    }
    .extras {
      justify-items: stretch;
    }
    .actions .btn {
      flex: 1 1 auto;
    }
    .actions .quiet {
      flex: 0 1 auto;
    }
  }
`;
