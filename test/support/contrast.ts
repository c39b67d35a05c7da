/**
 * What is too faint in the shadow root of an element, read from computed styles: text below 4.5:1 (WCAG 2.2, 1.4.3) and
 * borders of controls below 3:1 (1.4.11). Runs in the page; what lies behind everything is the page's own ground.
 */

/** Red, green, blue and alpha, each from 0 to 1. */
type Colour = readonly [number, number, number, number];

export interface Faint {
  readonly what: string;
  readonly ratio: number;
}

/** `rgb(1 2 3 / 0.5)`, `rgba(1, 2, 3, 0.5)` and what color-mix() becomes: `color(srgb 0.1 0.2 0.3 / 0.5)`. */
export function readColour(text: string): Colour {
  const [, form = '', inside = ''] =
    /^(rgba?|color)\(\s*(?:srgb\s)?([^)]*)\)$/.exec(text.trim()) ?? [];
  const [r, g, b, a = 1] = inside
    .split(/[\s,/]+/)
    .map((part) => (part === 'none' ? 0 : Number(part)));
  if (r === undefined || g === undefined || b === undefined || [r, g, b, a].some(Number.isNaN))
    throw new Error(`not a colour that is known here: ${text}`);
  return form === 'color' ? [r, g, b, a] : [r / 255, g / 255, b / 255, a];
}

function over([r, g, b, a]: Colour, [r0, g0, b0]: Colour): Colour {
  const mix = (top: number, below: number): number => top * a + below * (1 - a);
  return [mix(r, r0), mix(g, g0), mix(b, b0), 1];
}

/** WCAG 2.2, "relative luminance". */
function luminance([r, g, b]: Colour): number {
  const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** An element and all it stands in, across shadow roots, the innermost first. */
function ancestry(element: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at;) {
    chain.push(at);
    const root: Node = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return chain;
}

const groundBelow = (chain: readonly Element[]): Colour =>
  chain.reduceRight<Colour>(
    (ground, element) => over(readColour(getComputedStyle(element).backgroundColor), ground),
    [1, 1, 1, 1],
  );

const opacityOf = (chain: readonly Element[]): number =>
  chain.reduce((total, element) => total * Number(getComputedStyle(element).opacity), 1);

function ratioOn(colour: string, chain: readonly Element[], ground: Colour, extra = 1): number {
  const [r, g, b, a] = readColour(colour);
  return contrast(over([r, g, b, a * opacityOf(chain) * extra], ground), ground);
}

const nameOf = (element: Element, kind: string): string =>
  `${kind} of ${element.localName}.${element.className}: "${element.textContent?.trim().slice(0, 30)}"`;

const isSeen = (element: Element): boolean =>
  element.getClientRects().length > 0 && element.closest('.vh') === null;

function textOf(element: Element): Faint[] {
  const chain = ancestry(element);
  const style = getComputedStyle(element);
  const ground = groundBelow(chain);
  const found: Faint[] = [];
  const own = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  if (own) found.push({what: nameOf(element, 'text'), ratio: ratioOn(style.color, chain, ground)});
  if (element.matches('[placeholder]')) {
    const {color, opacity} = getComputedStyle(element, '::placeholder');
    const ratio = ratioOn(color, chain, ground, Number(opacity));
    found.push({what: nameOf(element, 'placeholder'), ratio});
  }
  return found;
}

function borderOf(element: Element): Faint[] {
  const {borderTopStyle, borderTopWidth, borderTopColor} = getComputedStyle(element);
  const drawn =
    borderTopStyle !== 'none' &&
    parseFloat(borderTopWidth) > 0 &&
    readColour(borderTopColor)[3] > 0;
  if (!drawn || element.matches('[type=checkbox]')) return [];
  const chain = ancestry(element);
  const ground = groundBelow(chain.slice(1));
  return [{what: nameOf(element, 'border'), ratio: ratioOn(borderTopColor, chain, ground)}];
}

/** How many texts and borders were looked at, and those that are too faint. */
export function lookAt(root: ParentNode): {texts: number; borders: number; faint: Faint[]} {
  const seen = [...root.querySelectorAll('*')].filter(isSeen);
  const texts = seen.flatMap(textOf);
  const borders = seen.filter((each) => each.matches('button, input, .btn')).flatMap(borderOf);
  const faint = [
    ...texts.filter(({ratio}) => ratio < 4.5),
    ...borders.filter(({ratio}) => ratio < 3),
  ];
  return {texts: texts.length, borders: borders.length, faint};
}
