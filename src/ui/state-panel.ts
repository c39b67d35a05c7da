import {css, html, nothing, type TemplateResult} from 'lit';
import type {FeedErrorKind} from '../feed/errors.ts';
import type {LaterMessages, Messages} from '../text/messages.ts';

/** A dashed frame: what is so, in one bold sentence; why, or what next; then what can be done and the fallback link. */
export function panel(title: string, text: string, actions: unknown = nothing): TemplateResult {
  return html`<div class="panel" part="panel">
    <b>${title}</b>${text ? html`<span>${text}</span>` : nothing}<span class="actions"
      >${actions}<slot></slot
    ></span>
  </div>`;
}

/** The part of a failure that a visitor is told of. */
export interface Failure {
  readonly kind: FeedErrorKind;
  readonly status?: number | undefined;
}

/** The server is there but not well: the same request may succeed a moment later. */
const isPassing = ({status = 0}: Failure): boolean => status >= 500 || status === 429;

/** Why nothing can be shown, in a visitor's words: what is so, and what next. */
export function failureWords(
  failure: Failure,
  messages: Messages,
  words: LaterMessages,
): readonly [title: string, text: string] {
  const {kind} = failure;
  switch (kind) {
    case 'offline':
      return [words.offline, words.offlineNext];
    case 'unreachable':
    case 'timeout':
    case 'refused':
      return [messages.notLoaded, isPassing(failure) ? words.unwell : words[kind]];
    default:
      return [words.notRead, ''];
  }
}

/** A failure with nothing earlier to show. `offline` tries again by itself. */
export function failurePanel(
  failure: Failure,
  messages: Messages,
  words: LaterMessages,
): TemplateResult {
  const {kind} = failure;
  const again = kind === 'unreachable' || kind === 'timeout' || isPassing(failure);
  return panel(...failureWords(failure, messages, words), again ? retryButton(words) : nothing);
}

/** Over earlier data: when it was read, and a way to ask again. */
export function staleNotice(text: string, words: LaterMessages): TemplateResult {
  return html`<p class="notice" part="notice" data-said>${text} ${retryButton(words)}</p>`;
}

function retryButton(words: LaterMessages): TemplateResult {
  return html`<button class="btn" data-do="retry" part="action">${words.tryAgain}</button>`;
}

export const panelStyles = css`
  .panel {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    margin-block-end: 1.5em;
    padding: 1.5em;
    border: 1px dashed color-mix(in srgb, currentColor 34%, transparent);
    border-radius: calc(var(--_radius) * 1.5);
  }
`;
