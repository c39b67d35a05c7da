import {css} from 'lit';

/**
 * What all elements share: drawn in the host page's own ink. Text is the inherited colour; lines, soft grounds and
 * muted text are mixtures of it with transparent, so that contrast follows the page whatever its ground is.
 */
export const baseStyles = css`
  :host {
    display: block;
    flex-grow: 1;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  .root {
    --_accent: var(--advocacy-accent, #0a5a8c);
    --_on-accent: var(--advocacy-on-accent, #fff);
    --_line: var(--advocacy-border, color-mix(in srgb, currentColor 16%, transparent));
    --_edge: color-mix(in srgb, currentColor 70%, transparent);
    --_soft: var(--advocacy-surface-raised, color-mix(in srgb, currentColor 5%, transparent));
    /* No mixture of currentColor: Chrome 111 takes it for transparent where it is the colour of text itself. */
    --_muted: var(--advocacy-text-muted, inherit);
    --_radius: var(--advocacy-radius, 0.5em);
    container-type: inline-size;
    /* Where the page makes its box as wide as what is inside: a container counts as empty there. */
    contain-intrinsic-inline-size: 20em;
    color: var(--advocacy-text, inherit);
    font-family: var(--advocacy-font, inherit);
    font-style: normal;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
  }
  /* A scheme of its own needs a ground of its own. */
  :host([theme='light']) .root,
  :host([theme='dark']) .root {
    padding: 1em;
    background: var(--advocacy-surface, Canvas);
    color: var(--advocacy-text, CanvasText);
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --_accent: var(--advocacy-accent, light-dark(#0a5a8c, #7cc0ee));
      --_on-accent: var(--advocacy-on-accent, light-dark(#fff, #06202f));
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--advocacy-heading-font, inherit);
    font-size: 1.125em;
    font-weight: var(--advocacy-heading-weight, 650);
    line-height: 1.25;
    text-wrap: balance;
  }
  a {
    color: inherit;
  }
  :where(a:any-link) {
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.18em;
  }
  :where(a:any-link):hover {
    text-decoration-thickness: 0.13em;
  }
  :focus-visible {
    outline: 0.16em solid var(--advocacy-focus, currentColor);
    outline-offset: 0.16em;
  }
  button,
  .btn {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.45em;
    min-block-size: 2.4em;
    padding: 0.3em 0.95em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    font-size: 0.9375em;
    font-weight: 600;
    text-decoration: none;
    transition: background-color 0.14s;
  }
  .btn:hover {
    background: color-mix(in srgb, currentColor 10%, transparent);
  }
  .primary,
  .primary:hover {
    border-color: transparent;
    background: var(--_accent);
  }
  /* The label alone takes the accent's colour: the focus ring stays in the page's ink. */
  .primary > span {
    color: var(--_on-accent);
  }
  .primary:hover > span {
    text-decoration: underline;
  }
  .quiet {
    border-color: transparent;
    padding-inline: 0;
    font-weight: inherit;
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.18em;
  }
  /* Words of another direction than the page's keep their own order. */
  time,
  b,
  span,
  button,
  code,
  legend {
    unicode-bidi: plaintext;
  }
  .small {
    font-size: 0.875em;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .notice {
    padding: 0.7em 1em;
    margin-block-end: 1em;
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_soft);
    font-size: 0.9375em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  @media (pointer: coarse) {
    .btn,
    .chip {
      min-block-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .btn {
      transition: none;
    }
  }
`;
