import {collect} from './collect.ts';
import {type ItemReader, itemReaders} from './items.ts';
import {members} from './members.ts';
import {type Context, EMPTY, fail, isRecord, record, shorten} from './reader.ts';
import {anyText} from './readers.ts';
import type {Feed} from './records.ts';

/** What a parser makes of a document: the feed, or why it is none. */
export type ParsedFeed = {readonly feed: Feed} | {readonly notAFeed: string};

type Lists = Pick<Feed, keyof typeof itemReaders>;
type Item = Lists[keyof Lists][number] & {readonly partOf?: string | undefined};

const readHead = record<Feed & {readonly timeZone: string}>(
  [],
  // The feed's own people are entries, which are read as items; its format, which is known, keeps it from being empty.
  {people: () => undefined, format: anyText},
  {title: '', language: 'en', regions: EMPTY, removed: EMPTY, timeZone: 'UTC'},
);

/**
 * Reads a document that claims to be an advocacy feed, step by step: it pauses now and then, so that ten thousand events
 * do not block the page. Every item alone becomes a record or a problem; nothing is thrown, whatever the document holds.
 * `previous` is what was read from the same address before: records that say the same are kept, identity and all.
 */
export function* parseFeed(
  document: unknown,
  previous?: Feed,
): Generator<undefined, ParsedFeed, undefined> {
  if (
    !isRecord(document) ||
    document['format'] !== 'advocacy-feed' ||
    !/^"?1\b/.test(shorten(document['version'] ?? 1))
  ) {
    return {notAFeed: 'its format is not "advocacy-feed" with version 1.x'};
  }
  const context: Context = {problems: [], path: [], zone: 'UTC', members, entries: {}};
  const head = readHead(document, context);
  for (const key of ['version', 'title', 'timeZone']) {
    if (document[key] === undefined) fail(context, 'is missing', undefined, key);
  }
  const {problems} = context;
  const zone = (context.zone = head?.timeZone ?? 'UTC');
  const feed: Record<string, unknown> = {...head, zone, problems};
  for (const [key, read] of Object.entries(itemReaders) as [keyof Lists, ItemReader<Item>][]) {
    feed[key] = yield* collect<Item>(document, key, read, context, previous?.[key]);
  }
  return {feed: feed as unknown as Feed};
}

/** {@link parseFeed} in one go, for Node and for tests. */
export function readFeed(document: unknown, previous?: Feed): ParsedFeed {
  const steps = parseFeed(document, previous);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
