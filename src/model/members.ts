import type {Image, Link, Organization} from './contract.generated.ts';
import {type Context, EMPTY, fail, list, type Reader, record} from './reader.ts';
import {
  anyText,
  currency,
  duration,
  email,
  exactText,
  flag,
  id,
  instant,
  language,
  line,
  lines,
  linkUrl,
  number,
  oneOf,
  region,
  token,
  webUrl,
  when,
  zone,
} from './readers.ts';
import type {LocationItem, PersonItem, RecordingItem, RegistrationItem} from './records.ts';

export const UNKNOWN_ID = 'leads to nothing in the feed';

/** The entry of a list that a record names by the member `key`. */
export function entryOf<T>(
  collection: string,
  record: object,
  key: string,
  context: Context,
): T | undefined {
  const id = (record as Record<string, string | undefined>)[key];
  return id === undefined
    ? undefined
    : ((context.entries[collection]?.(id) as T | undefined) ?? fail(context, UNKNOWN_ID, id, key));
}

const plain = record();
const readLocation = record<LocationItem>();
const location: Reader<LocationItem> = (value, context) => {
  const own = readLocation(value, context);
  const place = own && entryOf<LocationItem>('places', own, 'placeId', context);
  if (!place) delete own?.placeId;
  return own && {...place, ...own};
};

const person: Reader<PersonItem> = (value, context) => {
  const own = plain(value, context);
  const person = own && {
    role: 'speaker',
    name: '',
    ...entryOf<PersonItem>('people', own, 'personId', context),
    ...own,
  };
  return person && !person.name ? fail(context, 'is missing', undefined, 'name') : person;
};

const address: Reader<unknown> = (value, context) =>
  (typeof value === 'string' ? line : plain)(value, context);

const organization = record<Organization>(['name']);
const attendance = oneOf('inPerson|online|hybrid');

/**
 * How to read each member of the contract, by its name: a name means the same wherever it stands, and the few that do
 * not are given to their record as special ones. Those that an event can have come before the stroke.
 */
const table: readonly (readonly [read: Reader<unknown>, names: string])[] = [
  [
    line,
    'title subtitle credits sessionFormat track statusNote dateText uid|name shortName label room area jobTitle affiliation pronouns provider platform listTitle recurrenceText phone number text street locality region postalCode country credit mediaType license',
  ],
  [lines, 'summary description|note notice intro prerequisites bio directions'],
  [anyText, 'descriptionHtml|alt'],
  [exactText, '|value'],
  [webUrl, 'url|homePage feedUrl calendarUrl nextUrl transcriptUrl'],
  [email, '|email'],
  [id, 'id partOf seriesId trainingId|placeId personId'],
  [token, 'type level|rel kind role'],
  [language, 'language'],
  [currency, '|currency'],
  [zone, 'timeZone'],
  [flag, 'featured allDay|free membersOnly customizable'],
  [number(0), '|width height bytes capacity remaining amount'],
  [number(-180), '|latitude longitude'],
  [when, 'start end previousStart|opens closes availableUntil until requestBy'],
  [instant, 'published updated|expires at'],
  [duration, 'duration|leadTime refreshInterval'],
  [attendance, 'attendance'],
  [oneOf('view|join|phone|register|other'), '|use'],
  [oneOf('available|limited|unavailable|retired'), '|availability'],
  [list(line), 'topics audiences|goals'],
  [list(token), 'libraryTypes|features'],
  [list(language), '|captions'],
  [list(attendance), '|delivery'],
  [list(id), 'related|items'],
  [list(region), 'regions'],
  [plain, 'contact accessibility online|request'],
  [list(plain), '|prices'],
  [list(record<Link>(['title'], {url: linkUrl})), 'links|formats modules'],
  [record<Image>(['url', 'alt']), 'image|logo'],
  [organization, '|publisher'],
  [list(organization), 'organizers'],
  [list(record(['value'])), '|codes'],
  [list(record(['number'])), '|phones'],
  [record(['latitude', 'longitude']), '|geo'],
  [list(record(['id', 'at'])), '|removed'],
  [list(location), 'locations'],
  [list(person), 'people'],
  [address, '|address'],
  [
    record<RegistrationItem>([], {
      url: linkUrl,
      status: oneOf('notRequired|notYetOpen|open|waitlist|full|closed|byInvitation|unknown'),
    }),
    'registration',
  ],
  [
    list(record<RecordingItem>([], {published: when}, {codes: EMPTY, captions: EMPTY})),
    'recordings',
  ],
];

const namesIn = (text: string): readonly string[] => text.match(/\w+/g) ?? [];

export const members: ReadonlyMap<string, Reader<unknown>> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ table.flatMap(([read, names]) =>
    namesIn(names).map((name) => [name, read] as const),
  ),
);

/** The members of an event, all of them `undefined`. */
export const noMembers = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ table.flatMap(([, names]) =>
    namesIn(names.replace(/\|.*/, '')).map((name) => [name, undefined]),
  ),
) as object;
