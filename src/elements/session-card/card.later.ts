import type {TemplateResult} from 'lit';
import {Later} from '../../kit/element.later.ts';
import {warnOnce} from '../../kit/warn.ts';
import {panel} from '../../ui/state-panel.ts';
import type {AdvocacySessionCardElement} from './session-card.ts';

/** What a card does beyond being drawn. */
export class CardLater extends Later {
  declare readonly host: AdvocacySessionCardElement;
  #open = false;

  get isOpen(): boolean {
    return this.printing || this.#open;
  }

  /** The feed holds no such event. */
  notFound(): TemplateResult {
    if (!this.host.eventId)
      warnOnce(this.host, 'event-id is missing: it must hold the id of an event');
    return panel(this.words.notFound, this.words.notFoundNext);
  }

  override press(target: HTMLElement): void {
    if (target.dataset['do'] !== 'more') return super.press(target);
    this.#open = !this.#open;
    void this.loadDetails();
  }
}
