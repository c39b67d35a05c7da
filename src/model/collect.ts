import type {ItemReader} from './items.ts';
import {UNKNOWN_ID} from './members.ts';
import {type Context, type Draft, EMPTY, fail, isObject, type Json} from './reader.ts';

/** How many records are read between two pauses. */
const PAUSE = 100;
/** How many events may be part of one another, so that no document can exhaust the stack. */
const DEEPEST = 99;
const PART_OF = 'partOf';

/** Whether two values of records are the same. Records do not lie in themselves, so this ends. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b || !isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]));
}

/**
 * Reads one of the feed's lists, each element alone, into records in the feed's order, pausing now and then. An element
 * that others are part of is read before them. A record that is as it was in `before` is kept, and the list itself when
 * all of it is.
 */
export function* collect<T extends {readonly id: string; readonly partOf?: string | undefined}>(
  document: Json,
  key: string,
  read: ItemReader<T>,
  context: Context,
  before: readonly T[] = EMPTY,
): Generator<undefined, readonly T[], undefined> {
  let raws = document[key] ?? EMPTY;
  if (!Array.isArray(raws)) raws = fail(context, 'is not a list', raws, key) ?? EMPTY;
  const elements = raws as readonly (Json | null)[];
  const old = new Map(before.map((item) => [item.id, item]));
  // Backwards, so that of two with one id the first counts.
  const positions = new Map<unknown, number>(
    elements.map((raw, index) => [raw?.['id'], index] as const).reverse(),
  );
  positions.delete(undefined);
  const found = new Array<T | undefined>(elements.length);

  const readElement = (index: number, depth: number): T | undefined => {
    if (index in found) return found[index];
    // What is part of itself finds this in the end.
    found[index] = undefined;
    const raw = elements[index];
    const above = depth > DEEPEST ? undefined : positions.get(raw?.[PART_OF]);
    const parent = above === undefined ? above : readElement(above, depth + 1);
    const own: Context = {...context, path: [key, index]};
    const {problems} = own;
    const {length} = problems;
    let item: Draft<T> | undefined = read(raw, own, parent);
    if (item) {
      if (item.partOf && !parent) fail(own, UNKNOWN_ID, item.partOf, PART_OF);
      if ((positions.get(item.id) ?? index) !== index) {
        fail(own, 'is used before', item.id, 'id');
        do item.id += `~${index + 1}`;
        while (positions.has(item.id));
      }
      positions.set(item.id, index);
      const kept = old.get(item.id);
      if (isSame(kept, item)) item = kept;
    } else for (const problem of problems.slice(length)) problem.fatal = true;
    return (found[index] = item);
  };

  const records: T[] = [];
  for (let index = 0; index < elements.length; index++) {
    const item = readElement(index, 0);
    if (item) records.push(item);
    if (!(index % PAUSE)) yield;
  }
  context.entries[key] = (id) => found[positions.get(id) as number];
  return isSame(before, records) ? before : records;
}
