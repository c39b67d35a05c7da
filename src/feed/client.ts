import {FeedError} from './errors.ts';
import {nextTask} from './slices.ts';

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** For the whole answer, not only its beginning. */
  readonly timeoutMs?: number;
  /** Of the body, unpacked. */
  readonly maxBytes?: number;
  /** `no-cache` asks the server even if the browser still holds an answer, which may be the broken one. */
  readonly cache?: RequestCache | undefined;
}

/** A longer text is parsed in a task of its own: 5 MB take 50 ms on a phone. UTF-16 units. */
const LARGE_TEXT = 1e5;

/** The requests that the loader started before this code arrived, by absolute address. */
type EarlyRequests = Map<string, Promise<Response>> | undefined;

/**
 * Reads a JSON document, whatever type its server claims. Neither cookies nor the page's address are sent. The order of
 * the checks: transport, status, size, JSON.
 *
 * @param url - absolute
 * @throws FeedError, or the signal's reason when it was aborted
 */
export const fetchDocument = async (
  url: string,
  {signal, timeoutMs = 20_000, maxBytes = 8e6, cache = 'default'}: FetchOptions,
): Promise<unknown> => {
  const late = AbortSignal.timeout(timeoutMs);
  const end = new AbortController();
  // An early request knows neither signal, so each wait races with both.
  const stopped = new Promise<never>((_, reject) => {
    for (const cause of [signal, late]) cause.addEventListener('abort', reject, end);
  });
  let answer: Promise<Response> | undefined;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let text = '';
  try {
    // Whatever a page has put in the place of this map or of `fetch` may throw.
    const early = (globalThis as Record<symbol, unknown>)[
      Symbol.for('advocacy-widgets.feeds')
    ] as EarlyRequests;
    answer =
      early?.get(url) ??
      fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache,
        signal: end.signal,
      });
    // Taken once: a reload must ask again.
    early?.delete(url);
    const {ok, status, body} = await Promise.race([answer, stopped]);
    if (!ok) throw new FeedError('refused', url, `the server answered ${status}`, {status});
    reader = body?.getReader();
    // Drops a byte order mark.
    const decoder = new TextDecoder();
    let chunk: Uint8Array | undefined;
    while ((chunk = (await Promise.race([reader?.read(), stopped]))?.value)) {
      if ((maxBytes -= chunk.length) < 0) throw new FeedError('too-large', url, 'too many bytes');
      text += decoder.decode(chunk, {stream: true});
    }
    text += decoder.decode();
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof FeedError) throw cause;
    const [kind, reason] = late.aborted
      ? (['timeout', `after ${timeoutMs} ms`] as const)
      : navigator.onLine
        ? ([
            'unreachable',
            'no answer, or one without Access-Control-Allow-Origin (CORS): a page cannot tell',
          ] as const)
        : (['offline', 'no network'] as const);
    throw new FeedError(kind, url, reason, {cause});
  } finally {
    // Whatever happened, the connection is let go; an early one by its body, as soon as it has one.
    end.abort();
    Promise.resolve(answer)
      .then((response) => (reader ?? response?.body)?.cancel())
      .catch(() => {});
  }
  const pause = () => text.length > LARGE_TEXT && nextTask();
  await pause();
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    // Each engine words this differently, WebKit without a position: the code that finds it comes when it is needed.
    const finder = await import('./json-fault.ts').catch(() => undefined);
    const fault = finder?.findFault(text);
    throw new FeedError('not-json', url, fault?.reason ?? String(cause), {...fault, cause});
  }
  await pause();
  return document;
};
