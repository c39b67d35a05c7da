import type {EventItem} from '../model/records.ts';
import type {LaterMessages, Messages} from '../text/messages.ts';
import {copyText} from '../ui/copy.ts';
import {emit} from './emit.ts';

/** The id of the event that something stands in. */
export function eventIdAt(target: Element): string | undefined {
  return target.closest<HTMLElement>('[data-id]')?.dataset['id'];
}

export interface PressOptions {
  readonly messages: Messages;
  readonly words: LaterMessages;
  /** Says something to a screen reader. */
  readonly announce: (text: string) => void;
}

/** What a press on a card's title or on a copy button does. */
export function pressCard(
  host: Element,
  event: Event,
  target: HTMLElement,
  item: EventItem | undefined,
  {messages, words, announce}: PressOptions,
): void {
  if (target.dataset['do'] === 'select' && item?.url) {
    const intent = {id: item.id, url: item.url};
    // The page may take over: cancelling the intent stops the navigation, as `preventDefault` on a link would.
    if (!emit(host, 'advocacy-select', intent, {bubbles: true, cancelable: true}))
      event.preventDefault();
  }
  const code = target.dataset['do'] === 'copy' && target.parentElement?.querySelector('code');
  if (code) {
    void copyText(code).then((copied) => {
      announce(copied ? words.copied : words.copyByHand);
      if (!copied) return;
      target.textContent = words.copied;
      setTimeout(() => (target.textContent = messages.copy), 2000);
    });
  }
}
