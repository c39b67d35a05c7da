import {textOf} from './wait.ts';

/** One stop of a screen reader: a role and what is said there. */
export type Stop = string;

const ROLES: Readonly<Record<string, string>> = {
  a: 'link',
  button: 'button',
  ul: 'list',
  li: 'listitem',
};

const roleOf = (element: Element): string | undefined => {
  const {localName} = element;
  return (
    element.getAttribute('role') ??
    (/^h[1-6]$/.test(localName) ? `heading ${localName.slice(1)}` : ROLES[localName])
  );
};

const children = (node: Element | ShadowRoot): readonly Element[] =>
  node instanceof Element && node.localName === 'slot'
    ? (node as HTMLSlotElement).assignedElements()
    : [...node.children];

/** Lists, headings, links and buttons in the order in which they are read, with their names, from the markup alone. */
export function readingOrder(root: Element | ShadowRoot): readonly Stop[] {
  return children(root).flatMap((element) => {
    if (element.getAttribute('aria-hidden') === 'true') return [];
    const role = roleOf(element);
    // What a style sheet adds from an attribute is read as well.
    const added = element.getAttribute('data-count') ?? '';
    const name = element.getAttribute('aria-label') ?? `${textOf(element)} ${added}`.trim();
    const named = role && !/^list/.test(role) ? `${role}: ${name}`.trim() : role;
    return [...(named ? [named] : []), ...readingOrder(element)];
  });
}
