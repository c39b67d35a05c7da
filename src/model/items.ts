import {entryOf, noMembers} from './members.ts';
import {type Context, EMPTY, type Json, record} from './reader.ts';
import {oneOf, zoneOf} from './readers.ts';
import type {
  EventItem,
  Feed,
  PersonEntry,
  PlaceItem,
  SectionItem,
  SeriesItem,
  TrainingItem,
} from './records.ts';
import {readSpan, type Timing} from './span.ts';

/** Reads an element of one of the feed's lists; `parent` is the element of the same list that it is part of. */
export type ItemReader<T> = (value: unknown, context: Context, parent?: T) => T | undefined;

const ID_AND_TITLE = ['id', 'title'];
const ID_AND_NAME = ['id', 'name'];

const lists = {
  topics: EMPTY,
  audiences: EMPTY,
  libraryTypes: EMPTY,
  regions: EMPTY,
  organizers: EMPTY,
  links: EMPTY,
  related: EMPTY,
  recordings: EMPTY,
};

/** The members that only say when an event is or what it belongs to stay in the record, out of sight. */
type Members = EventItem &
  Timing & {readonly timeZone?: string; readonly seriesId?: string; readonly trainingId?: string};

const readMembers = record<Members>(
  ID_AND_TITLE,
  {status: oneOf('scheduled|tentative|cancelled|postponed|rescheduled|movedOnline')},
  // All that an event can have, so that all records have one hidden class: as objects that grow member by member, ten
  // thousand cost five times as much.
  {
    ...noMembers,
    ...lists,
    featured: false,
    type: 'event',
    status: 'scheduled',
    locations: EMPTY,
    people: EMPTY,
    zone: undefined,
    span: undefined,
    parent: undefined,
    series: undefined,
    training: undefined,
    registrationInherited: false,
  },
);

const readEvent: ItemReader<EventItem> = (value, context, parent) => {
  // It may be anything; but whatever has no such members answers `undefined`.
  const raw = value as Json | null;
  const first = (raw?.['locations'] as readonly (Json | null)[] | undefined)?.[0];
  const place = context.entries['places']?.(first?.['placeId']) as PlaceItem | undefined;
  const zone = (context.zone =
    zoneOf(raw?.['timeZone']) ??
    parent?.zone ??
    zoneOf(first?.['timeZone']) ??
    place?.timeZone ??
    context.zone);

  const event = readMembers(raw, context);
  // With a start that cannot be read nothing is left to say when it is, and it may not pass for one without a date.
  if (!event || (raw?.['start'] !== undefined && !event.start && !event.dateText)) return undefined;
  event.zone = zone;
  event.span = readSpan(event, raw, context);
  event.parent = parent;
  event.series = entryOf('series', event, 'seriesId', context);
  event.training = entryOf('trainings', event, 'trainingId', context);
  // An online session takes place in none of its conference's rooms.
  if (parent && !event.locations.length && event.attendance !== 'online') {
    event.locations = parent.locations;
  }
  event.registrationInherited = !event.registration && !!parent?.registration;
  event.registration ??= parent?.registration;
  if (!event.regions.length) {
    event.regions = (parent?.regions.length ? parent : event.series)?.regions ?? EMPTY;
  }
  return event;
};

/** The feed's lists, each after those whose entries its items name. */
export const itemReaders = {
  places: record<PlaceItem>(ID_AND_NAME),
  people: record<PersonEntry>(ID_AND_NAME),
  sections: record<SectionItem>(ID_AND_TITLE, {}, {items: EMPTY}),
  series: record<SeriesItem>(ID_AND_TITLE, {status: oneOf('active|paused|ended')}, lists),
  trainings: record<TrainingItem>(
    ID_AND_TITLE,
    {},
    {...lists, formats: EMPTY, modules: EMPTY, goals: EMPTY},
  ),
  events: readEvent,
} satisfies {[K in keyof Feed]?: ItemReader<Feed[K] extends readonly (infer T)[] ? T : never>};
