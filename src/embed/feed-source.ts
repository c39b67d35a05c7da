/** What the script leaves on the page for the elements; well-known symbols, since they come in other files. */
const shared = globalThis as unknown as Record<symbol, unknown>;
const SOURCE = Symbol.for('advocacy-widgets.src');
const FEEDS = Symbol.for('advocacy-widgets.feeds');

/** An absolute http(s) address, or nothing. `webcal:` reads as https. */
const resolve = (address: string, base: string): string | undefined => {
  try {
    const {protocol, href} = new URL(address.replace(/^webcals?:/i, 'https:'), base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};

const addressesIn = (list: string): string[] =>
  (list.match(/\S+/g) ?? []).flatMap((address) => resolve(address, document.baseURI) ?? []);

/**
 * Tells the elements which feed to show when they name none: the script's `data-src`, else `feed.json` beside the
 * script. Of two scripts, the first that says it has the word.
 */
export function shareFeedSource(script: HTMLOrSVGScriptElement | null): void {
  if (!script || !('src' in script)) return;
  const {src} = script.dataset;
  if (src) shared[SOURCE] = addressesIn(src).join(' ');
  else shared[SOURCE] ??= resolve('feed.json', script.src);
}

/**
 * Asks for the feeds of an element before its code is here. The answer waits on the page, by absolute address, until
 * the element's own client takes it: that client asks with the very same options.
 */
export function requestFeeds(element: Element): void {
  if (element.getAttribute('loading') === 'lazy') return;
  const early = (shared[FEEDS] ??= new Map()) as Map<string, Promise<Response>>;
  const source = element.getAttribute('src') ?? String(shared[SOURCE] ?? '');
  // The elements read one address as yet.
  for (const url of addressesIn(source).slice(0, 1)) {
    if (early.has(url)) continue;
    // Async, so that whatever a page has put in fetch's place can only reject.
    const request = (async () =>
      fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer'}))();
    request.catch(() => undefined);
    early.set(url, request);
  }
}
