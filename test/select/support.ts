import type {EventData, FeedData} from '../../src/model/contract.generated.ts';
import type {EventItem, Feed} from '../../src/model/records.ts';
import type {Scope} from '../../src/select/scope.ts';
import {feedOf} from '../fixtures/build.ts';

export type Data = Partial<EventData>;

/** A feed of events that say nothing but what is given; titles are the ids, which are `a`, `b` … unless given. */
export function feedWith(events: readonly Data[], more: Partial<FeedData> = {}): Feed {
  return feedOf(
    events.map((data, at) => {
      const id = data.id ?? String.fromCharCode(97 + at);
      return {title: id, ...data, id};
    }),
    more,
  );
}

export function oneEvent(data: Data): EventItem {
  const [item] = feedWith([data]).events;
  if (!item) throw new Error('the event was left out');
  return item;
}

export const ids = (events: readonly EventItem[]): string => events.map(({id}) => id).join(' ');

export const scopeOf = (scope: Partial<Scope> = {}): Scope => ({
  states: [],
  types: [],
  topics: [],
  audiences: [],
  libraryTypes: [],
  period: 'all',
  ...scope,
});
