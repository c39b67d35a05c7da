import type {Feed} from '../../src/model/records.ts';

/** A fixture's JSON, by its path below `test/fixtures/` without the ending. */
export async function fixture(name: string): Promise<unknown> {
  const response = await fetch(new URL(`../fixtures/${name}.json`, import.meta.url));
  return response.json();
}

export const pathsOf = (feed: Feed): string[] => feed.problems.map(({path}) => path);

/** Problems as they read: path, then reason. */
export const saidOf = (feed: Feed): string[] =>
  feed.problems.map(({path, reason}) => `${path} ${reason}`);
