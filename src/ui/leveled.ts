import {html, type TemplateResult} from 'lit';

type Tag = (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult;

const tags = new Map<string, Tag>();

/**
 * `html` whose `<h0>` is the heading of a level (1 to 6; others are brought into that range) and whose `<x-box>` is
 * the element `box`. Real headings rather than `role="heading"`, so that page tools list them too; part of the
 * template rather than a hole in it, because a hole costs a node in each of twenty rows.
 */
export function leveled(level: number, box = 'div'): Tag {
  const heading = `h${Math.min(6, Math.max(1, level))}`;
  const key = heading + box;
  let tag = tags.get(key);
  if (!tag) {
    const made = new WeakMap<TemplateStringsArray, TemplateStringsArray>();
    tag = (strings, ...values) => {
      // Lit knows a template by the identity of its strings, so each is made once.
      let named = made.get(strings);
      if (!named) {
        const texts = strings.map((text) =>
          text.replace(/\bh0\b/g, heading).replace(/\bx-box\b/g, box),
        );
        made.set(strings, (named = Object.assign(texts, {raw: texts})));
      }
      return html(named, ...values);
    };
    tags.set(key, tag);
  }
  return tag;
}
