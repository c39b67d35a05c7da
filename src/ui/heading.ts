import {html, type TemplateResult} from 'lit';

const tags: readonly (readonly TemplateStringsArray[])[] = [1, 2, 3, 4, 5, 6].map((level) =>
  ['title', 'heading'].map((part) => {
    const strings = [`<h${level} part="${part}">`, `</h${level}>`];
    // Lit takes a template by the identity of its strings: made once for each level, like a literal.
    return Object.assign(strings, {raw: strings});
  }),
);

/**
 * A heading of the level that fits the page's outline (1 to 6; others are brought into that range), with the part
 * name `title` or `heading`. Real elements rather than `role="heading"`, so that page tools list them too.
 */
export function heading(
  level: number,
  part: 'title' | 'heading',
  content: unknown,
): TemplateResult {
  const strings = tags[Math.min(6, Math.max(1, level)) - 1]?.[part === 'title' ? 0 : 1];
  return html(strings as TemplateStringsArray, content);
}
