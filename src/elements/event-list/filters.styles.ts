import {css} from 'lit';

/** Search, facets and "show more"; adopted when they are loaded. Opened facets stand in the page's flow: nothing clips them. */
export const filterStyles = css`
  .search {
    flex: 1 1 14em;
  }
  input[type='search'],
  .facet {
    min-block-size: 2.6em;
    padding: 0 0.8em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  input[type='search'] {
    inline-size: 100%;
    appearance: none;
  }
  ::placeholder {
    color: inherit;
    opacity: 0.9;
  }
  .facet {
    font-size: 0.9375em;
  }
  .facet::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.5em;
    border: solid;
    border-width: 0 0.12em 0.12em 0;
    vertical-align: 0.2em;
    transform: rotate(45deg);
  }
  .fold {
    display: none;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.5em;
    margin-block-start: 1.25em;
  }
  .facets {
    display: grid;
    justify-items: start;
    gap: 1em;
    margin-block-end: 1em;
    padding: 1em 1.15em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 0.4em;
    font-weight: 650;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    max-block-size: 16em;
    overflow: auto;
  }
  .option {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    min-block-size: 1.75em;
    font-size: 0.9375em;
    cursor: pointer;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-end: 1.25em;
    font-size: 0.9375em;
  }
  .chip {
    min-block-size: 1.9em;
    padding: 0.15em 0.7em;
    border: 0;
    border-radius: 99em;
    background: color-mix(in srgb, currentColor 10%, transparent);
    font-size: 0.9375em;
  }
  /* All facets in one line, or all behind one button: what follows never moves when they come. */
  @container (inline-size < 54em) {
    .many .facet {
      display: none;
    }
    .many .fold {
      display: inline-block;
    }
  }
  @container (inline-size < 40em) {
    .facet {
      display: none;
    }
    .fold {
      display: inline-block;
    }
  }
  @container (inline-size < 30em) {
    .search {
      flex-basis: 9em;
    }
  }
  @media print {
    .bar,
    .facets,
    .chips,
    .more {
      display: none;
    }
  }
`;
