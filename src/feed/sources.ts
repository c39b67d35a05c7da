/**
 * The addresses in a `src`: one or more, separated by white space, resolved against `base` (the page's `baseURI`).
 * `webcal:` reads as https. What is no http(s) address is left out, and so is an address given twice.
 */
export const feedAddresses = (src: string | null | undefined, base: string): string[] => [
  ...new Set(
    (src?.match(/\S+/g) ?? []).flatMap((part) => {
      try {
        return new URL(part.replace(/^webcals?:/i, 'https:'), base).href.match(/^https?:.*/) ?? [];
      } catch {
        return [];
      }
    }),
  ),
];

/** The absolute address that the script tag names for elements without `src`; left on the page by the loader. */
export const defaultFeedAddress = (): string | undefined =>
  (globalThis as Record<symbol, unknown>)[Symbol.for('advocacy-widgets.src')] as string | undefined;
