import type {ItemReader} from './items.ts';
import {UNKNOWN_ID} from './members.ts';
import {type Context, type Draft, EMPTY, fail, type Json, prefix} from './reader.ts';

/** How many records are read between two pauses. */
const PAUSE = 100;
/** How many events may be part of one another, so that no document can exhaust the stack. */
const DEEPEST = 99;
const PART_OF = 'partOf';

/** Whether two values of records are the same. Records do not lie in themselves, so this ends. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b || Object(a) !== a || Object(b) !== b) return a === b;
  const keys = Object.keys(a as object);
  return (
    keys.length === Object.keys(b as object).length &&
    keys.every((key) => isSame((a as Json)[key], (b as Json)[key]))
  );
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
  const raws = document[key] ?? EMPTY;
  if (!Array.isArray(raws)) return fail(context, 'is not a list', raws, key) ?? EMPTY;
  const old = new Map(before.map((item) => [item.id, item]));
  const positions = new Map<unknown, number>();
  raws.forEach((raw: Json | null, index) => {
    if (!positions.has(raw?.['id'])) positions.set(raw?.['id'], index);
  });
  const found = new Array<T | null | undefined>(raws.length);

  const readElement = (index: number, depth: number): T | null => {
    const done = found[index];
    if (done !== undefined) return done;
    // For elements that cannot be used; and what is part of itself finds this in the end.
    found[index] = null;
    const raw = raws[index] as Json | null;
    const above = raw?.[PART_OF] === undefined ? undefined : positions.get(raw[PART_OF]);
    const parent =
      above === undefined || depth > DEEPEST
        ? undefined
        : (readElement(above, depth + 1) ?? undefined);
    const {length} = context.problems;
    let item: Draft<T> | undefined = read(raw, context, parent);
    if (item) {
      if (item.partOf && !parent) fail(context, UNKNOWN_ID, item.partOf, PART_OF);
      if ((positions.get(item.id) ?? index) !== index) {
        fail(context, 'is used before', item.id, 'id');
        do item.id += `~${index + 1}`;
        while (positions.has(item.id));
      }
      positions.set(item.id, index);
    }
    prefix(context, length, `.${key}[${index}]`, !item);
    const kept = item && old.get(item.id);
    if (isSame(kept, item)) item = kept;
    return (found[index] = item ?? null);
  };

  const records: T[] = [];
  for (let index = 0; index < raws.length; index++) {
    const item = readElement(index, 0);
    if (item) records.push(item);
    if (index % PAUSE === PAUSE - 1) yield;
  }
  context.entries[key] = (id) => found[positions.get(id) ?? -1] ?? undefined;
  const isKept =
    before.length === records.length && before.every((item, index) => item === records[index]);
  return isKept ? before : records;
}
