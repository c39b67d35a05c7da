import type {Moment, Span} from '../time/moment.ts';
import type {
  Accessibility,
  Common,
  Contact,
  EventData,
  Image,
  LocationData,
  Organization,
  PersonData,
  PlaceData,
  Price,
  Recording,
  Registration,
  Section,
  SeriesData,
  TrainingData,
} from './contract.generated.ts';
import type {Problem} from './problem.ts';

/** Lists are always there in a record, empty when the publisher gave none (one shared frozen array). */
type WithLists<Data, Names extends keyof Data> = Omit<Data, Names> & {
  readonly [Name in Names]-?: NonNullable<Data[Name]>;
};

/** Accessibility; `requestBy` is resolved in the zone of the item. */
export interface AccessibilityItem extends Omit<Accessibility, 'requestBy'> {
  readonly requestBy?: Moment;
}

/** A price; `until` is resolved in the zone of the item. */
export interface PriceItem extends Omit<Price, 'until'> {
  readonly until?: Moment;
}

interface WithAccessibility {
  readonly accessibility?: AccessibilityItem;
}

/** An entry of `places`. */
export interface PlaceItem extends Omit<PlaceData, 'accessibility'>, WithAccessibility {
  readonly name: string;
}

/** An entry of `people`. */
export interface PersonEntry extends PersonData {
  readonly name: string;
}

/** Members that may be missing are there nevertheless, as `undefined`. */
type Filled<Data> = {
  [K in keyof Data]: object extends Pick<Data, K> ? Data[K] | undefined : Data[K];
};

/** A physical place with the members of `placeId`'s entry filled in below its own. `placeId` is gone when dangling. */
export interface LocationItem extends Omit<LocationData, 'accessibility'>, WithAccessibility {}

/** A person with the members of `personId`'s entry filled in below its own; a name is always there. */
export interface PersonItem extends Omit<PersonData, 'id'> {
  readonly name: string;
  readonly role: string;
}

/** A recording; moments are resolved in the event's zone. */
export interface RecordingItem extends Omit<
  WithLists<Recording, 'codes' | 'captions'>,
  'published' | 'availableUntil' | 'duration'
> {
  readonly published?: Moment;
  readonly availableUntil?: Moment;
  /** Milliseconds. */
  readonly duration?: number;
}

/** Registration; moments are resolved in the event's zone. A date `closes` holds until the end of that day. */
export interface RegistrationItem extends Omit<Registration, 'opens' | 'closes' | 'prices'> {
  readonly opens?: Moment;
  readonly closes?: Moment;
  readonly prices?: readonly PriceItem[];
}

type CommonLists =
  'topics' | 'audiences' | 'libraryTypes' | 'regions' | 'links' | 'organizers' | 'related';

/** What events, trainings and series share. */
export interface CommonItem
  extends
    Omit<WithLists<Common, CommonLists>, 'published' | 'updated' | 'accessibility'>,
    WithAccessibility {
  /** Epoch milliseconds. */
  readonly published?: number;
  /** Epoch milliseconds. */
  readonly updated?: number;
}

/** Members of the contract's event that a record holds in another form, or not at all. */
type Resolved =
  | keyof Common
  | 'start'
  | 'end'
  | 'duration'
  | 'allDay'
  | 'timeZone'
  | 'type'
  | 'status'
  | 'previousStart'
  | 'registration'
  | 'locations'
  | 'people'
  | 'recordings'
  | 'partOf'
  | 'seriesId'
  | 'trainingId';

/**
 * One event behind the trust border. Everything inherited is already filled in: zone, regions, locations and
 * registration come from the parent (`partOf`, then `seriesId` for regions) when the event has none of its own.
 */
export interface EventItem extends Filled<CommonItem>, Filled<Omit<EventData, Resolved>> {
  /** Unique among the feed's events. A repeated id gets `~` and its place in the list, so that keyed rows stay apart. */
  readonly id: string;
  /** One of the contract's types; an unknown one is kept as it is and treated as `event` by readers. */
  readonly type: string;
  readonly status: NonNullable<EventData['status']>;
  readonly featured: boolean;
  /** IANA zone: own, else the parent's, else the first location's place, else the feed's. */
  readonly zone: string;
  /** Absent when the feed gives no `start`. */
  readonly span?: Span | undefined;
  readonly previousStart?: Moment | undefined;
  readonly locations: readonly LocationItem[];
  readonly registration?: RegistrationItem | undefined;
  /** The registration is the parent's, not the event's own. */
  readonly registrationInherited: boolean;
  readonly people: readonly PersonItem[];
  readonly recordings: readonly RecordingItem[];
  /** The event this one is part of; absent when it has none or it is not in the feed. */
  readonly parent?: EventItem | undefined;
  /** `partOf` as written, also when dangling: a session whose conference is not in the feed is still a session. */
  readonly partOf?: string | undefined;
  readonly series?: SeriesItem | undefined;
  readonly training?: TrainingItem | undefined;
}

/** Something with a duration, which is in milliseconds here. */
type Timed<Data> = Omit<Data, 'duration'> & {readonly duration?: number};
type Elements<List> = List extends readonly (infer Element)[] ? Element : never;

export interface TrainingItem
  extends
    CommonItem,
    Omit<
      TrainingData,
      keyof Common | 'recordings' | 'formats' | 'modules' | 'goals' | 'request' | 'prices'
    > {
  readonly formats: readonly Timed<Elements<TrainingData['formats']>>[];
  readonly modules: readonly Timed<Elements<TrainingData['modules']>>[];
  readonly goals: readonly string[];
  readonly prices?: readonly PriceItem[];
  /** `leadTime` in milliseconds. */
  readonly request?: Omit<NonNullable<TrainingData['request']>, 'leadTime'> & {
    readonly leadTime?: number;
  };
  readonly recordings: readonly RecordingItem[];
}

export interface SeriesItem extends CommonItem, Omit<SeriesData, keyof Common | 'recordings'> {
  readonly recordings: readonly RecordingItem[];
}

export type SectionItem = WithLists<Section, 'items'>;

export interface RemovedItem {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A whole feed behind the trust border. */
export interface Feed {
  readonly title: string;
  readonly description?: string;
  readonly homePage?: string;
  readonly feedUrl?: string;
  readonly calendarUrl?: string;
  readonly nextUrl?: string;
  /** BCP 47; `en` when the feed says nothing. */
  readonly language: string;
  /** IANA zone for all that names none; `UTC` (with a problem) when the feed's is unknown. */
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly updated?: number;
  /** Epoch milliseconds. */
  readonly expires?: number;
  /** Milliseconds. */
  readonly refreshInterval?: number;
  readonly license?: string;
  readonly publisher?: Organization;
  readonly contact?: Contact;
  readonly regions: readonly string[];
  readonly notice?: string;
  readonly sections: readonly SectionItem[];
  /** In the feed's order. */
  readonly events: readonly EventItem[];
  readonly trainings: readonly TrainingItem[];
  readonly series: readonly SeriesItem[];
  readonly places: readonly PlaceItem[];
  readonly people: readonly PersonEntry[];
  readonly removed: readonly RemovedItem[];
  readonly problems: readonly Problem[];
}

export type {Image, Organization, Contact, PlaceData};
