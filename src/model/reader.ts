import type {Problem} from './problem.ts';

export type Draft<T> = {-readonly [K in keyof T]: T[K]};
/** A JSON object whose members nobody has looked at. */
export type Json = Readonly<Record<string, unknown>>;

/** Makes a typed value of an unknown one. When it cannot, it leaves a problem in the context. Never throws. */
export type Reader<T> = (value: unknown, context: Context) => T | undefined;

/** What a reader may look at beside its value: one for each item being read. */
export interface Context {
  /** What was found so far. */
  readonly problems: Draft<Problem>[];
  /** Where the value lies in the document: names of members and positions in lists, from the outside in. */
  readonly path: (string | number)[];
  /** IANA zone in which dates and wall times are read at present. */
  zone: string;
  /** How to read each member of the contract, by its name. */
  readonly members: ReadonlyMap<string, Reader<unknown>>;
  /** The entries of the lists read so far, by the list's name and their id. */
  readonly entries: Record<string, (id: unknown) => unknown>;
}

/** Stands for every list without items, so that ten thousand records share one. */
export const EMPTY: readonly never[] = Object.freeze([]);

/** Steps of a path: nothing in the contract lies deeper, and no document can exhaust the stack. */
const DEEPEST = 15;
const LONGEST_VALUE = 60;

export const isObject = (value: unknown): value is Json => Object(value) === value;
export const isRecord = (value: unknown): value is Json => isObject(value) && !Array.isArray(value);

/** A value as it stands in a problem. */
export const shorten = (value: unknown): string =>
  isObject(value)
    ? '…'
    : typeof value === 'string'
      ? JSON.stringify(value.slice(0, LONGEST_VALUE))
      : String(value);

/** Notes a problem with the value being read, or with its member `key`; the value `undefined` is one that is missing. */
export function fail(
  {problems, path}: Context,
  reason: string,
  value: unknown,
  ...key: readonly string[]
): undefined {
  problems.push({
    path: [...path, ...key].join('.').replace(/\.(\d+)/g, '[$1]'),
    reason,
    ...(value !== undefined && {value: shorten(value)}),
    fatal: false,
  });
}

/** Reads a member or an element. */
function readAt<T>(
  step: string | number,
  value: unknown,
  read: Reader<T>,
  context: Context,
): T | undefined {
  context.path.push(step);
  const result = read(value, context);
  context.path.pop();
  return result;
}

/** A bad element costs only itself; one that comes twice is kept once. */
export const list =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value, context) => {
    if (!Array.isArray(value)) return fail(context, 'is not a list', value);
    const items: T[] = [];
    value.forEach((element, index) => {
      const item = readAt(index, element, read, context);
      // The contract allows a hundred words; looking through more would let a feed stop the page.
      if (item !== undefined && (index > 99 || !items.includes(item))) items.push(item);
    });
    return items.length ? items : EMPTY;
  };

/**
 * Reads an object: each of its members by name, as the context's table says, unless it is among the `special` ones.
 * Unknown members are ignored, a bad one is left out; without one of the `needed` there is no record. `blank` is what a
 * record holds when the feed says nothing.
 */
export const record = <T extends object>(
  needed: readonly string[] = EMPTY,
  special: Readonly<Record<string, Reader<unknown>>> = {},
  blank?: object,
): Reader<Draft<T>> => {
  const own = new Map(Object.entries(special));
  return (value, context) => {
    if (!isRecord(value) || context.path.length > DEEPEST) {
      return fail(context, 'is not an object', value);
    }
    const draft: Record<string, unknown> = {...blank};
    let isEmpty = true;
    for (const key in value) {
      const read = own.get(key) ?? context.members.get(key);
      const raw = value[key];
      const member = read && raw !== undefined ? readAt(key, raw, read, context) : undefined;
      if (member !== undefined) {
        draft[key] = member;
        isEmpty = false;
      }
    }
    for (const key of needed) {
      if (draft[key] === undefined) {
        return value[key] === undefined ? fail(context, 'is missing', undefined, key) : undefined;
      }
    }
    return isEmpty ? fail(context, 'is empty', value) : (draft as Draft<T>);
  };
};
