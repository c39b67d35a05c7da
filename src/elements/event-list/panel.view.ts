import type {Period, Scoped} from '../../select/scope.ts';
import type {LaterMessages} from '../../text/messages.ts';

/** What is said where nothing is there as asked. */
export interface PanelView {
  readonly title: string;
  readonly text: string;
  /** Offers to widen the list to every state. */
  readonly everyState: boolean;
}

/** `drawn`: rows of the latest past that stand below. `states`: the states asked for, as a visitor reads them. */
export function viewPanel(
  {reason, latestPast}: Scoped,
  period: Period,
  drawn: number,
  states: string,
  words: LaterMessages,
): PanelView | undefined {
  if (!reason) return undefined;
  const text = latestPast && drawn ? words.latestPast(drawn) : words.newAppear;
  if (reason === 'nothing-for-state') {
    return {
      title: words.nothingForState(states),
      text: latestPast && drawn ? text : '',
      everyState: true,
    };
  }
  let title = words.nothingPublished;
  if (reason === 'nothing-upcoming') {
    title = {upcoming: words.nothingUpcoming, past: words.noneInPast, all: words.noneAtAll}[period];
  }
  return {title, text, everyState: false};
}
