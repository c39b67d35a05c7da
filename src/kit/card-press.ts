import type {LaterMessages} from '../text/messages.ts';
import {copyText} from '../ui/copy.ts';

/** How long a copy button says that it has copied; milliseconds. */
const COPIED_MS = 2000;

/** The id of the event that something stands in. */
export function eventIdAt(target: Element): string | undefined {
  return target.closest<HTMLElement>('[data-id]')?.dataset['id'];
}

/** Copies the code beside a copy button and says so, aloud (`announce`) and on the button. */
export async function pressCopy(
  button: Element,
  words: LaterMessages,
  announce: (text: string) => void,
): Promise<void> {
  const code = button.parentElement?.querySelector('code');
  if (!code) return;
  const copied = await copyText(code);
  announce(copied ? words.copied : words.copyByHand);
  // Lit knows its text nodes by identity: the text changes, the node stays.
  const text = [...button.childNodes].find((node) => node instanceof Text && node.data.trim());
  if (!copied || !(text instanceof Text) || text.data === words.copied) return;
  const before = text.data;
  text.data = words.copied;
  setTimeout(() => (text.data = before), COPIED_MS);
}
