export {AdvocacyEventListElement} from './elements/event-list/event-list.ts';
export {AdvocacySessionCardElement} from './elements/session-card/session-card.ts';
export type {Feed, EventItem, TrainingItem, SeriesItem} from './model/records.ts';
export type {Problem} from './model/problem.ts';
export type {FeedErrorKind} from './feed/errors.ts';
