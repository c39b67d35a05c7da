import type {LaterMessages} from '../text/messages.ts';
import {spanWords} from '../time/words.ts';
import type {ViewContext} from './when.view.ts';

/** That a copy from earlier is shown, dated by the visitor's own clock. `at`: epoch ms. */
export function viewStale(
  at: number,
  {locale, now, viewerZone = 'UTC'}: ViewContext,
  words: LaterMessages,
): string {
  const moment = {startsAt: at, endsAt: at, endStated: false, dateOnly: false, allDay: false};
  const span = {...moment, zone: viewerZone};
  return words.stale(spanWords(span, {locale, now, day: 'long', withZone: false}));
}
