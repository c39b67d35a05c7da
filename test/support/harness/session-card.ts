import type {AdvocacySessionCardElement} from '../../../src/elements/session-card/session-card.ts';
import type {EventHarness} from './event.ts';
import {HostHarness} from './host.ts';

export class SessionCardHarness extends HostHarness<AdvocacySessionCardElement> {
  /** The one event that the card shows. */
  get card(): EventHarness {
    const [event] = this.events;
    if (!event) throw new Error('the card shows no event');
    return event;
  }
}
