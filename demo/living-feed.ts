import type {FeedData} from '../src/model/contract.generated.ts';
import {catalog} from './living/catalog.ts';
import {chapterEvents} from './living/chapter-events.ts';
import {demoClock} from './living/clock.ts';
import {conferences} from './living/conferences.ts';
import {otherEvents} from './living/other-events.ts';
import {webinars} from './living/webinars.ts';

/**
 * Some sixty varied events around `now` (epoch milliseconds): whenever it is asked for, something is live, something
 * starts within minutes, and there is something to come. The same `now` gives the same feed.
 */
export function livingFeed(now: number): FeedData {
  const clock = demoClock(now);
  return {
    format: 'advocacy-feed',
    version: '1.0',
    title: 'Library advocacy, a living example',
    description: 'Invented events whose times move with the clock.',
    homePage: 'https://example.org/events',
    language: 'en-US',
    timeZone: 'America/Chicago',
    updated: new Date(now).toISOString(),
    publisher: {
      name: 'Example Library Association',
      shortName: 'EXLA',
      url: 'https://example.org/',
    },
    contact: {name: 'Advocacy desk', email: 'advocacy@example.org'},
    events: [
      ...webinars(clock),
      ...conferences(clock),
      ...chapterEvents(clock),
      ...otherEvents(clock),
    ],
    ...catalog,
  };
}
