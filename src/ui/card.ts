import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../text/messages.ts';
import {RECORDINGS_SHOWN, type EventView} from './card.view.ts';
import {leveled} from './leveled.ts';
import type {CodeView, RecordingView, StatusView} from './status.view.ts';

export interface CardOptions {
  readonly messages: Messages;
  /** Level of the title's heading, 1 to 6. */
  readonly level: number;
  /** Shows all there is to say. */
  readonly open?: boolean;
  /** What an opened card shows below its summary. */
  readonly details?: unknown;
  /** The language of our own words; the publisher's in another one say so (WCAG 3.1.2). */
  readonly language: string;
  /** The language of all items that name none. */
  readonly feedLanguage: string | undefined;
}

/** One event as a row of a list. */
export const row = (view: EventView, options: CardOptions): TemplateResult =>
  draw(view, options, 'li', '');

/** One event in a frame of its own. */
export const card = (view: EventView, options: CardOptions): TemplateResult =>
  draw(view, options, 'article', ' card');

const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** A language for `lang` where it is another one than that around it. */
const foreign = (tag: string | undefined, around: string): string | typeof nothing =>
  tag && primary(tag) !== primary(around) ? tag : nothing;

/**
 * One template for both, with as few holes as it can have: each costs a node in every row. What is empty is hidden by
 * the style sheet. Presses are told apart by `data-do` (`select`, `more`, `copy`) on what was pressed, and events by
 * `data-id`: the element listens once, not once for each row.
 */
function draw(view: EventView, options: CardOptions, box: string, kind: string): TemplateResult {
  const {item, block, status, registration} = view;
  const {url, title, topics, id} = item;
  const {level, language, open} = options;
  const lang = foreign(item.language ?? options.feedLanguage, language);
  const flags = `event${kind}${view.isOff ? ' off' : ''}${open ? ' open' : ''}`;
  return leveled(level, box)`<x-box class=${flags} part=${flags} data-id=${id}>
    <div class="block" part="date" aria-hidden="true" data-w=${block?.weekday ?? ''} data-m=${
      block ? `${block.month} ${block.year}` : ''
    }>${block?.day}</div>
    <div class="body">
      <h0 part="title">
        <a href=${url ?? nothing} data-do="select" part="link" lang=${lang} dir="auto">${title}</a><span class="vh">${view.heard}</span>
      </h0>
      <time class="when" part="when" dir="auto" datetime=${view.iso ?? nothing} data-day=${
        view.day
      }>${view.time}</time>
      ${otherTimes(view)}
      <span class=${view.isOnline ? 'where screen' : 'where'} part="place" dir="auto">${view.place}</span>
      <p class="sum" part="summary" lang=${lang}>${view.summary}</p>
      <span class="tag" part="kind">${view.kind}</span>
      ${
        status && registration
          ? html`${tag(status)}${tag(registration)}`
          : status || registration
            ? tag(status ?? registration)
            : nothing
      }
      <span class="topics" part="topics" dir="auto">${topics.join(', ')}</span>
      ${extras(view, options)}
    </div>
  </x-box>`;
}

/** The time in another zone; the time before the event was moved, which the status says in words. */
function otherTimes({otherTime, was}: EventView): unknown {
  if (!otherTime && !was) return nothing;
  return html`${otherTime ? html`<span class="other" part="when other" dir="auto">${otherTime}</span>` : nothing}${
    was ? html`<s class="other" part="when was" dir="auto" aria-hidden="true">${was}</s>` : nothing
  }`;
}

const tones: {readonly [Tone in StatusView['tone']]: string} = {
  good: 'good',
  soon: 'soon',
  off: 'bad',
  plain: '',
};

function tag(status: StatusView | undefined): TemplateResult | undefined {
  return (
    status &&
    html`<span class="tag state ${tones[status.tone]}" part="status ${status.tone}" dir="auto">${
      status.text
    }</span>`
  );
}

/** Recordings and codes that are drawn at most: a feed may hold any number. */
const RECORDINGS_OPEN = 100;
const CODES = 20;

/** What many events do not have: recordings, the inside of an opened one, things to press. */
function extras(view: EventView, {messages, open, details}: CardOptions): unknown {
  const {action, codes, hasMore, recordings, item} = view;
  if (!action && !hasMore && !recordings.length) return nothing;
  const {title} = item;
  const {more, less, about} = messages;
  return html`<div class="extras">
    ${recordings
      .slice(0, open ? RECORDINGS_OPEN : RECORDINGS_SHOWN)
      .map((recording) => recordingBlock(recording, title, messages))}
    ${open ? details : nothing}
    ${codes.slice(0, CODES).map((code) => codeBox(code, title, messages))}
    <div class="actions" part="actions">
      ${action ? link(action.label, action.href, title, messages) : nothing}
      ${
        hasMore
          ? html`<button
              class="btn quiet"
              data-do="more"
              aria-expanded=${open ? 'true' : 'false'}
              aria-label=${about(open ? less : more, title)}
            >${open ? less : more}</button>`
          : nothing
      }
    </div>
  </div>`;
}

/** A link drawn as the one primary button; its name holds the event's title (WCAG 2.4.9, and 2.5.3: label first). */
function link(label: string, href: string, title: string, messages: Messages): TemplateResult {
  return html`<a
    class="btn primary"
    part="action primary"
    href=${href}
    rel="noopener"
    aria-label=${messages.about(label, title)}
    ><span>${label}</span></a
  >`;
}

function recordingBlock(
  {title, href, note, codes}: RecordingView,
  eventTitle: string,
  messages: Messages,
): TemplateResult {
  return html`<div class="extras" part="recording">
    ${title ? html`<p class="small">${title}</p>` : nothing}
    ${codes.slice(0, CODES).map((code) => codeBox(code, eventTitle, messages))}
    ${href ? html`<p class="actions">${link(messages.watch, href, title || eventTitle, messages)}</p>` : nothing}
    ${note ? html`<p class="small muted">${note}</p>` : nothing}
  </div>`;
}

function codeBox({label, value}: CodeView, title: string, messages: Messages): TemplateResult {
  const {copy, about} = messages;
  return html`<p class="code" part="code">
    <span class="small">${label}</span>
    <code translate="no">${value}</code>
    <button class="btn small" data-do="copy" aria-label=${about(`${copy} ${label}`, title)}>${copy}</button>
  </p>`;
}
