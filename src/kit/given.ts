import {FeedError} from '../feed/errors.ts';
import type {FeedState} from '../feed/state.ts';
import {readFeed} from '../model/parse.ts';
import type {EventItem, Feed} from '../model/records.ts';

/** Records are told from documents by what only the reader adds. */
const isRead = (feed: object): feed is Feed => 'problems' in feed && 'events' in feed;

const states = new WeakMap<object, FeedState<Feed>>();

const notAFeed = (reason: string): FeedState<Feed> => ({
  status: 'failed',
  error: new FeedError('not-a-feed', 'the property feed', reason),
});

/**
 * What a `feed` property holds: a feed that has been read, or the document as it came from a server, which is read
 * here. Nothing unread gets further, whoever hands it in.
 */
export function givenFeed(feed: unknown): FeedState<Feed> {
  if (typeof feed !== 'object' || !feed) return notAFeed('it is no object');
  let state = states.get(feed);
  if (!state) {
    const result = isRead(feed) ? {feed} : readFeed(feed);
    state =
      'feed' in result ? {status: 'ready', value: result.feed, at: 0} : notAFeed(result.notAFeed);
    states.set(feed, state);
  }
  return state;
}

/** What an `event` property holds: a record, or an event as a feed writes it, its wall times in `timeZone`. */
export function givenEvent(event: object, timeZone: string): EventItem | undefined {
  if ('registrationInherited' in event) return event as EventItem;
  let state = states.get(event);
  if (!state) {
    const document = {
      format: 'advocacy-feed',
      version: '1.0',
      title: '-',
      timeZone,
      events: [event],
    };
    states.set(event, (state = givenFeed(document)));
  }
  return 'value' in state ? state.value.events[0] : undefined;
}
