// Generated from advocacy-feed-1.0.schema.json by `npm run generate`. Do not edit: change the schema.

/**
 * One line of plain text. Never HTML: < and & mean themselves.
 */
export type Line = string;
/**
 * Plain text; a blank line separates paragraphs. Never HTML.
 */
export type TextLines = string;
/**
 * RFC 3339 with offset or Z.
 */
export type Instant = string;
export type WebUrl = string;
export type Email = string;
/**
 * ISO 3166-1 or 3166-2 codes the item is meant for: US (nationwide), US-LA, PR ... (a territory by either code: PR is US-PR). Absent: the parent's (partOf, seriesId), else not limited. The place never decides.
 *
 * @maxItems 100
 */
export type Regions = readonly string[];
/**
 * Unique in the document over events, trainings, series, places, people and sections; never reused; does not change when title or time change.
 */
export type Id = string;
export type OpenToken = string;
export type EventData = Common & {
  /**
   * Unknown values are treated as event.
   */
  readonly type?:
    | (
        | 'conference'
        | 'session'
        | 'workshop'
        | 'webinar'
        | 'legislative-day'
        | 'keynote'
        | 'meeting'
        | 'reception'
        | 'deadline'
        | 'event'
      )
    | OpenToken;
  /**
   * One line of plain text. Never HTML: < and & mean themselves.
   */
  readonly sessionFormat?: string;
  readonly track?: Line;
  readonly start?: When;
  /**
   * One of: YYYY-MM-DD (day known, time not); YYYY-MM-DDThh:mm (wall time in timeZone, the recommended form); YYYY-MM-DDThh:mm with Z or offset (instant; timeZone only chooses the display zone).
   */
  readonly end?: string;
  /**
   * Instead of end.
   */
  readonly duration?: string;
  readonly timeZone?: Zone;
  /**
   * Only with dates. true: it fills the day(s). Absent or false: the time is not stated.
   */
  readonly allDay?: boolean;
  /**
   * One line of plain text. Never HTML: < and & mean themselves.
   */
  readonly dateText?: string;
  readonly status?:
    'scheduled' | 'tentative' | 'cancelled' | 'postponed' | 'rescheduled' | 'movedOnline';
  readonly statusNote?: Line;
  readonly previousStart?: When;
  readonly attendance?: 'inPerson' | 'online' | 'hybrid';
  /**
   * Physical places. More than one: it takes place in all of them.
   */
  readonly locations?: readonly LocationData[];
  readonly online?: Online;
  readonly registration?: Registration;
  readonly people?: readonly Person[];
  readonly recordings?: readonly Recording[];
  /**
   * Unique in the document over events, trainings, series, places, people and sections; never reused; does not change when title or time change.
   */
  readonly partOf?: string;
  readonly seriesId?: Id;
  /**
   * Unique in the document over events, trainings, series, places, people and sections; never reused; does not change when title or time change.
   */
  readonly trainingId?: string;
  /**
   * iCalendar UID, when the event is also in a calendar.
   */
  readonly uid?: string;
};
/**
 * HTML fragment. Readers MUST sanitise it or use the plain text instead.
 */
export type Html = string;
/**
 * @maxItems 100
 */
export type Lines = readonly Line[];
export type LibraryTypes = readonly (
  | (
      | 'all'
      | 'public'
      | 'academic'
      | 'school'
      | 'special'
      | 'state'
      | 'tribal'
      | 'law'
      | 'medical'
      | 'prison'
      | 'consortium'
      | 'friends'
      | 'trustees'
    )
  | OpenToken
)[];
/**
 * BCP 47.
 */
export type LangTag = string;
export type Links = readonly Link[];
/**
 * One of: YYYY-MM-DD (day known, time not); YYYY-MM-DDThh:mm (wall time in timeZone, the recommended form); YYYY-MM-DDThh:mm with Z or offset (instant; timeZone only chooses the display zone).
 */
export type When = string;
/**
 * IANA time zone name. Never an abbreviation (CST), an offset (-06:00) or a Windows name.
 */
export type Zone = string;
export type LocationData = PlaceBody & {
  /**
   * One line of plain text. Never HTML: < and & mean themselves.
   */
  readonly label?: string;
  /**
   * Unique in the document over events, trainings, series, places, people and sections; never reused; does not change when title or time change.
   */
  readonly placeId?: string;
  readonly room?: Line;
  /**
   * One line of plain text. Never HTML: < and & mean themselves.
   */
  readonly area?: string;
};
export type Address =
  | Line
  | {
      readonly street?: Line;
      readonly locality?: Line;
      readonly region?: Line;
      readonly postalCode?: Line;
      readonly country?: string;
    };
export type LinkUrl = string;
export type Price = {
  readonly label?: Line;
  readonly amount?: number;
  readonly currency?: string;
  readonly text?: Line;
  readonly until?: When;
};
export type Person = PersonBody & {
  readonly personId?: Id;
  readonly role?:
    | (
        | 'speaker'
        | 'keynote'
        | 'panelist'
        | 'moderator'
        | 'facilitator'
        | 'trainer'
        | 'host'
        | 'interpreter'
      )
    | OpenToken;
};
/**
 * ISO 8601 duration of weeks, days, hours, minutes, seconds.
 */
export type Duration = string;
export type TrainingData = Common & {
  readonly formats?: readonly TrainingFormat[];
  readonly modules?: readonly Module[];
  readonly goals?: Lines;
  readonly prerequisites?: TextLines;
  readonly customizable?: boolean;
  readonly availability?: 'available' | 'limited' | 'unavailable' | 'retired';
  readonly prices?: readonly Price[];
  readonly free?: boolean;
  readonly request?: TrainingRequest;
  readonly recordings?: readonly Recording[];
};
export type SeriesData = Common & {
  readonly recurrenceText?: Line;
  readonly recordings?: readonly Recording[];
  readonly status?: 'active' | 'paused' | 'ended';
  /**
   * The series as an iCalendar document.
   */
  readonly calendarUrl?: string;
};
export type PlaceData = PlaceBody & {
  readonly id: Id;
};
export type PersonData = PersonBody & {
  readonly id: Id;
};
/**
 * One JSON document that lists advocacy events, webinars, conference sessions, recurring series and a trainings catalogue of a library association or chapter. Readers MUST ignore members they do not know; this schema is strict so that authors find misspelt names. Members that start with x- are free for extensions.
 */
export interface FeedData {
  readonly $schema?: string;
  /**
   * Says what the document is, so that a reader can tell it from other JSON.
   */
  readonly format: 'advocacy-feed';
  /**
   * Contract version MAJOR.MINOR. A reader takes every 1.x and refuses other majors with a message.
   */
  readonly version: string;
  readonly title: Line;
  readonly description?: TextLines;
  /**
   * Human page this feed stands for.
   */
  readonly homePage?: string;
  /**
   * Where this document is published.
   */
  readonly feedUrl?: string;
  /**
   * The same events as an iCalendar document (RFC 5545), for subscribing.
   */
  readonly calendarUrl?: string;
  /**
   * Next page of a long feed.
   */
  readonly nextUrl?: string;
  /**
   * Language of all text that does not say otherwise.
   */
  readonly language?: string;
  /**
   * Zone for every local time whose event and parent event have none.
   */
  readonly timeZone: string;
  readonly updated?: Instant;
  /**
   * RFC 3339 with offset or Z.
   */
  readonly expires?: string;
  /**
   * Readers need not fetch again sooner (RFC 7986 REFRESH-INTERVAL).
   */
  readonly refreshInterval?: string;
  /**
   * SPDX identifier or URL.
   */
  readonly license?: string;
  readonly publisher?: Organization;
  readonly contact?: Contact;
  readonly regions?: Regions;
  /**
   * Plain text; a blank line separates paragraphs. Never HTML.
   */
  readonly notice?: string;
  /**
   * Optional page outline: headings, introductory text and the ids shown below them.
   */
  readonly sections?: readonly Section[];
  readonly events?: readonly EventData[];
  /**
   * Items withdrawn by the publisher: readers drop them from saved copies and open pages.
   */
  readonly removed?: readonly {
    readonly id: Id;
    readonly at: Instant;
  }[];
  readonly trainings?: readonly TrainingData[];
  readonly series?: readonly SeriesData[];
  readonly places?: readonly PlaceData[];
  readonly people?: readonly PersonData[];
}
export interface Organization {
  readonly name: Line;
  readonly shortName?: Line;
  readonly url?: WebUrl;
  readonly email?: Email;
  readonly logo?: Image;
  readonly region?: string;
}
export interface Image {
  readonly url: WebUrl;
  /**
   * Text alternative; empty only for a purely decorative image.
   */
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
  readonly credit?: Line;
}
export interface Contact {
  readonly name?: Line;
  readonly email?: Email;
  readonly phone?: Line;
  readonly url?: WebUrl;
  readonly note?: TextLines;
}
export interface Section {
  readonly id: Id;
  readonly title: Line;
  readonly kind?: ('trainings' | 'webinars' | 'events' | 'sessions' | 'series') | OpenToken;
  readonly intro?: TextLines;
  readonly listTitle?: Line;
  readonly items?: readonly Id[];
}
export interface Common {
  readonly id: Id;
  readonly title: Line;
  readonly subtitle?: Line;
  /**
   * Plain text; a blank line separates paragraphs. Never HTML.
   */
  readonly summary?: string;
  readonly description?: TextLines;
  readonly descriptionHtml?: Html;
  /**
   * Page about the item.
   */
  readonly url?: string;
  readonly image?: Image;
  /**
   * Language of this item, text and delivery.
   */
  readonly language?: string;
  readonly topics?: Lines;
  readonly audiences?: Lines;
  readonly libraryTypes?: LibraryTypes;
  readonly regions?: Regions;
  readonly level?: ('introductory' | 'intermediate' | 'advanced' | 'any') | OpenToken;
  readonly organizers?: readonly Organization[];
  readonly contact?: Contact;
  readonly links?: Links;
  /**
   * ids of other items of this feed.
   */
  readonly related?: readonly Id[];
  readonly accessibility?: Accessibility;
  /**
   * One line of plain text. Never HTML: < and & mean themselves.
   */
  readonly credits?: string;
  readonly featured?: boolean;
  readonly published?: Instant;
  readonly updated?: Instant;
}
export interface Link {
  readonly title: Line;
  /**
   * May be missing when the publisher has not given the address yet; the reader then shows the title as text.
   */
  readonly url?: string;
  readonly rel?:
    | (
        | 'details'
        | 'slides'
        | 'handout'
        | 'toolkit'
        | 'notes'
        | 'livestream'
        | 'program'
        | 'map'
        | 'travel'
        | 'social'
      )
    | OpenToken;
  readonly mediaType?: string;
  readonly bytes?: number;
  readonly language?: LangTag;
}
export interface Accessibility {
  readonly features?: readonly (
    | (
        | 'captions'
        | 'liveCaptions'
        | 'signLanguage'
        | 'transcript'
        | 'audioDescription'
        | 'wheelchair'
        | 'hearingLoop'
        | 'quietRoom'
        | 'largePrint'
        | 'braille'
        | 'serviceAnimals'
        | 'genderNeutralToilet'
        | 'masksRequired'
      )
    | OpenToken
  )[];
  readonly note?: TextLines;
  readonly contact?: Contact;
  readonly requestBy?: When;
}
export interface PlaceBody {
  readonly name?: Line;
  readonly shortName?: Line;
  readonly address?: Address;
  readonly geo?: Geo;
  readonly url?: WebUrl;
  readonly timeZone?: Zone;
  readonly directions?: TextLines;
  readonly accessibility?: Accessibility;
}
export interface Geo {
  readonly latitude: number;
  readonly longitude: number;
}
export interface Online {
  /**
   * Join link. Leave out when it is sent after registration.
   */
  readonly url?: string;
  readonly platform?: Line;
  readonly label?: Line;
  readonly codes?: readonly Code[];
  readonly phones?: readonly {
    readonly number: Line;
    readonly label?: Line;
  }[];
  readonly note?: TextLines;
}
/**
 * An access code to show exactly as given: no trimming, no case change, no auto-link.
 */
export interface Code {
  readonly value: string;
  /**
   * One line of plain text. Never HTML: < and & mean themselves.
   */
  readonly label?: string;
  readonly use?: 'view' | 'join' | 'phone' | 'register' | 'other';
  readonly note?: Line;
}
export interface Registration {
  /**
   * If absent, readers work it out from opens and closes and say nothing when neither is given.
   */
  readonly status?:
    | 'notRequired'
    | 'notYetOpen'
    | 'open'
    | 'waitlist'
    | 'full'
    | 'closed'
    | 'byInvitation'
    | 'unknown';
  readonly url?: LinkUrl;
  readonly opens?: When;
  readonly closes?: When;
  readonly capacity?: number;
  readonly remaining?: number;
  readonly free?: boolean;
  readonly prices?: readonly Price[];
  readonly membersOnly?: boolean;
  readonly note?: TextLines;
}
export interface PersonBody {
  readonly name?: Line;
  readonly jobTitle?: Line;
  readonly affiliation?: Line;
  readonly pronouns?: Line;
  readonly bio?: TextLines;
  readonly url?: WebUrl;
  readonly image?: Image;
}
export interface Recording {
  readonly title?: Line;
  /**
   * Watch page or file. May be missing: the reader shows that the link is not available.
   */
  readonly url?: string;
  readonly codes?: readonly Code[];
  readonly provider?: Line;
  readonly duration?: Duration;
  readonly published?: When;
  readonly availableUntil?: When;
  readonly membersOnly?: boolean;
  readonly captions?: readonly LangTag[];
  readonly transcriptUrl?: WebUrl;
  readonly image?: Image;
  readonly note?: TextLines;
}
export interface TrainingFormat {
  /**
   * One line of plain text. Never HTML: < and & mean themselves.
   */
  readonly title: string;
  readonly type?:
    | ('workshop' | 'module' | 'keynote' | 'webinar' | 'course' | 'selfPaced' | 'consultation')
    | OpenToken;
  readonly duration?: Duration;
  readonly delivery?: readonly ('inPerson' | 'online' | 'hybrid')[];
  readonly note?: TextLines;
}
export interface Module {
  readonly title: Line;
  readonly summary?: TextLines;
  readonly duration?: Duration;
}
/**
 * How to ask for a training. Where a form posts to is the embedding page's decision, not the feed's.
 */
export interface TrainingRequest {
  readonly url?: WebUrl;
  readonly email?: Email;
  readonly leadTime?: Duration;
  readonly note?: TextLines;
}
