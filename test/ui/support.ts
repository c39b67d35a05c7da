import type {EventData, FeedData} from '../../src/model/contract.generated.ts';
import type {EventItem} from '../../src/model/records.ts';
import {languageFor} from '../../src/text/messages.ts';
import type {ViewContext} from '../../src/ui/when.view.ts';
import {feedOf} from '../fixtures/build.ts';

export type Data = Partial<EventData>;

/** Noon in Chicago, a week before the events below. */
export const NOW = Date.parse('2026-05-20T17:00Z');
export const AN_HOUR = {start: '2026-05-27T10:00', end: '2026-05-27T11:15'};
export const MINUTE = 60_000;

/** A page in American English, seen in Chicago at `NOW`. */
export function contextOf(more: Partial<ViewContext> = {}): ViewContext {
  const now = NOW;
  return {now, ...languageFor('en-US'), viewerZone: 'America/Chicago', timeZone: 'auto', ...more};
}

/** The last of some events of a feed in Central time; each is `a`, `b` … with no more than is given. */
export function recordFrom(...all: Data[]): EventItem {
  return inFeed({}, ...all);
}

export function inFeed(more: Partial<FeedData>, ...all: Data[]): EventItem {
  const events = all.map((data, at) => ({id: 'abcdef'.charAt(at), title: 'An event', ...data}));
  const last = feedOf(events, more).events.at(-1);
  if (!last) throw new Error('the event was left out');
  return last;
}

/** As people write it: the space before AM and PM, which does not break, as an ordinary one. */
export const written = (text: string): string => text.replaceAll('\u00a0', ' ');
