import {dayStart, nextDayStart} from '../time/days.ts';
import {readWhen, whenForm} from '../time/when.ts';
import {UNKNOWN_ID} from './members.ts';
import {readFeed} from './parse.ts';
import type {Problem} from './problem.ts';
import {isRecord, type Json, shorten} from './reader.ts';
import type {EventItem, Feed} from './records.ts';

/** Notes a fault of a member, by its path from the item that is being looked at. */
type Say = (path: string, reason: string, value?: unknown) => void;
type Rule = (event: EventItem, raw: Json, say: Say) => void;

const LISTS = ['events', 'trainings', 'series', 'places', 'people', 'sections'] as const;

/** Shorter codes turn up in a text by chance. */
const SHORTEST_CODE = 4;

const elements = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textAt = (raw: Json, key: string): string =>
  typeof raw[key] === 'string' ? raw[key].trim() : '';

/** An end, or a closing of registration, that comes before what it ends. */
const comesAfter: Rule = ({zone, registration}, raw, say) => {
  const start = readWhen(textAt(raw, 'start'), zone);
  const end = readWhen(textAt(raw, 'end'), zone);
  if (start && end && start.dateOnly === end.dateOnly && end.at < start.at) {
    say('end', 'is before the start', raw['end']);
  }
  const {opens, closes} = registration ?? {};
  if (isRecord(raw['registration']) && opens && closes) {
    const until = closes.dateOnly ? nextDayStart(closes.at, zone) : closes.at;
    if (until < opens.at) {
      say('registration.closes', 'is before registration opens', raw['registration']['closes']);
    }
  }
};

/** A part that takes place on none of the days of the whole: mostly a date copied from another year. */
const liesWithin: Rule = ({span, parent}, raw, say) => {
  if (!span || !parent?.span) return;
  const {startsAt, endsAt, zone} = parent.span;
  const first = dayStart(startsAt, zone);
  const last = nextDayStart(Math.max(startsAt, endsAt - 1), zone);
  if (span.startsAt < first || span.startsAt >= last) {
    say('start', `is not on a day of "${parent.title}", which it is part of`, raw['start']);
  } else if (span.endStated && span.endsAt > last) {
    say('end', `is after the last day of "${parent.title}", which it is part of`, raw['end']);
  }
};

/** `10:00-05:00` where the clocks are six hours behind. `Z` contradicts nothing: it names an instant, no wall clock. */
const offsetFits: Rule = ({zone}, raw, say) => {
  const check = (owner: Json, key: string, path: string): void => {
    const text = textAt(owner, key);
    const wall = text.replace(/[+-]\d\d:\d\d$/, '');
    if (whenForm(text) !== 'instant' || whenForm(wall) !== 'wall') return;
    if (readWhen(text, zone)?.at !== readWhen(wall, zone)?.at) {
      say(path, `has an offset from UTC that the clocks of ${zone} do not have then`, text);
    }
  };
  for (const key of ['start', 'end', 'previousStart']) check(raw, key, key);
  const {registration} = raw;
  if (isRecord(registration)) {
    for (const key of ['opens', 'closes']) check(registration, key, `registration.${key}`);
  }
};

/** A code that is in the text as well is shown twice, once without its button, and is forgotten when it changes. */
const codesStandAlone: Rule = ({description = '', summary = ''}, raw, say) => {
  const look = (owner: unknown, path: string): void => {
    if (!isRecord(owner)) return;
    for (const [index, code] of elements(owner['codes']).entries()) {
      const value = isRecord(code) ? textAt(code, 'value') : '';
      if (value.length >= SHORTEST_CODE && (description + '\n' + summary).includes(value)) {
        say(`${path}.codes[${index}].value`, 'is also in the description or summary', value);
      }
    }
  };
  look(raw['online'], 'online');
  for (const [index, recording] of elements(raw['recordings']).entries()) {
    look(recording, `recordings[${index}]`);
  }
};

const rules: readonly Rule[] = [comesAfter, liesWithin, offsetFits, codesStandAlone];

/** Whether an event comes back to itself by what it is part of. */
function isCircular(raw: Json, byId: ReadonlyMap<unknown, unknown>): boolean {
  const seen = new Set<unknown>();
  for (let next: unknown = raw; isRecord(next); next = byId.get(next['partOf'])) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
}

/** What the parser has found that no schema can say, in a publisher's words. */
function parserFindings(feed: Feed, events: readonly unknown[]): Problem[] {
  const byId = new Map(events.map((raw) => [isRecord(raw) ? raw['id'] : undefined, raw]));
  return feed.problems.flatMap((problem) => {
    const {path, reason, value = ''} = problem;
    const raw = events[Number(/^events\[(\d+)\]\.partOf$/.exec(path)?.[1] ?? NaN)];
    if (isRecord(raw) && isCircular(raw, byId)) {
      return {...problem, reason: 'makes it part of itself'};
    }
    if (reason === UNKNOWN_ID || reason === 'is not a known time zone') return problem;
    // Nothing but white space, or nothing but members that no reader knows; the schema takes both.
    if (reason === 'is empty' && value !== '""') return problem;
    return reason === 'is not a date' && whenForm(value.slice(1, -1))
      ? {...problem, reason: 'is not a day of the calendar'}
      : [];
  });
}

function* idFindings(document: Json): Generator<Problem> {
  const owners = new Map<unknown, string>();
  for (const list of LISTS) {
    for (const [index, raw] of elements(document[list]).entries()) {
      const id = isRecord(raw) ? raw['id'] : undefined;
      const owner = owners.get(id);
      if (id !== undefined && owner) {
        const reason = `is also the id of ${owner}`;
        yield {path: `${list}[${index}].id`, reason, value: shorten(id), fatal: false};
      } else owners.set(id, `${list}[${index}]`);
    }
  }
  for (const list of LISTS) {
    for (const [index, raw] of elements(document[list]).entries()) {
      for (const key of list === 'sections' ? ['items'] : ['related']) {
        for (const [position, id] of elements(isRecord(raw) ? raw[key] : []).entries()) {
          if (owners.has(id)) continue;
          const path = `${list}[${index}].${key}[${position}]`;
          yield {path, reason: UNKNOWN_ID, value: shorten(id), fatal: false};
        }
      }
    }
  }
}

/**
 * Looks for what no schema can say, for the publisher: ids that come twice or lead nowhere, circles, unknown zones, days
 * that do not exist, ends before starts, parts outside the whole, offsets that contradict the zone, codes given twice.
 * Paths and reasons are those of {@link Problem}, in the order of the document's paths. What a schema can say is left to
 * it; a document that is no feed has one finding.
 */
export function lintFeed(document: unknown): readonly Problem[] {
  const result = readFeed(document);
  if ('notAFeed' in result || !isRecord(document)) {
    const reason = 'notAFeed' in result ? result.notAFeed : '';
    return [{path: '', reason, fatal: true}];
  }
  const {feed} = result;
  const raws = elements(document['events']);
  const findings = [...parserFindings(feed, raws), ...idFindings(document)];

  const leftOut = new Set(
    feed.problems.flatMap(({path, fatal}) => (fatal ? (/^events\[\d+\]/.exec(path) ?? []) : [])),
  );
  let position = 0;
  for (const [index, raw] of raws.entries()) {
    const event = leftOut.has(`events[${index}]`) ? undefined : feed.events[position++];
    if (!event || !isRecord(raw)) continue;
    const say: Say = (path, reason, value) => {
      const at = `events[${index}].${path}`;
      findings.push({path: at, reason, value: shorten(value), fatal: false});
    };
    for (const rule of rules) rule(event, raw, say);
  }
  const {compare} = new Intl.Collator('en', {numeric: true});
  return findings.sort((a, b) => compare(a.path, b.path));
}
