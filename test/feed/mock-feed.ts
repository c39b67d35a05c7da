/** What the test server has seen of one mock feed, see test/support/mock-feeds.mjs. */
export interface FeedLog {
  readonly requests: number;
  readonly closed: number;
  readonly revalidated: number;
  readonly cookies: number;
  readonly referrers: number;
}

export interface MockFeed {
  readonly url: string;
  /** Waits for so many requests, or connections closed by the page, two seconds at most. */
  readonly log: (until?: {requests?: number; closed?: number}) => Promise<FeedLog>;
  /** Lets a `held` feed answer. */
  readonly release: () => Promise<unknown>;
}

type Query = Record<string, string | number>;

const address = (kind: string, query: Query): string => {
  const url = new URL(`/feeds/${kind}`, location.origin);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  return url.href;
};

/** A feed of its own: the token keeps tests that run at once apart. */
export const mockFeed = (kind: string, query: Query = {}): MockFeed => {
  const token = crypto.randomUUID();
  return {
    url: address(kind, {token, ...query}),
    log: async (until = {}) =>
      (await (await fetch(address('log', {token, ...until}))).json()) as FeedLog,
    release: () => fetch(address('release', {token})),
  };
};

/** Asks every few milliseconds until the answer is yes; fails after two seconds. */
export const until = async (isTrue: () => boolean, what = 'what was expected'): Promise<void> => {
  const end = performance.now() + 2000;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`${what} did not happen`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
