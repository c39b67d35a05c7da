import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../text/messages.ts';
import type {EventView} from './card.view.ts';
import {heading} from './heading.ts';
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

/**
 * Presses are told apart by `data-do` (`select`, `more`, `copy`) on what was pressed, and events by `data-id`: the
 * element that draws the cards listens once, not once for each row.
 */
const state = (view: EventView, open: boolean | undefined): string =>
  `${view.isOff ? ' off' : ''}${open ? ' open' : ''}`;

/** One event as a row of a list. */
export function row(view: EventView, options: CardOptions): TemplateResult {
  const flags = state(view, options.open);
  return html`<li class="event${flags}" part="event${flags}" data-id=${view.item.id}>
    ${
      view.block
        ? html`<div
            class="block"
            part="date"
            aria-hidden="true"
            data-w=${view.block.weekday}
            data-m=${view.block.month}
          >
            ${view.block.day}
          </div>`
        : nothing
    }${body(view, options)}
  </li>`;
}

/** One event in a frame of its own. */
export function card(view: EventView, options: CardOptions): TemplateResult {
  const flags = state(view, options.open);
  return html`<article class="event card${flags}" part="event card${flags}" data-id=${view.item.id}>
    ${body(view, options)}
  </article>`;
}

const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** A language for `lang` where it is another one than that around it. */
const foreign = (tag: string | undefined, around: string): string | typeof nothing =>
  tag && primary(tag) !== primary(around) ? tag : nothing;

function body(view: EventView, options: CardOptions): TemplateResult {
  const {item, place, heard, summary} = view;
  const {messages, level, open} = options;
  const lang = foreign(item.language ?? options.feedLanguage, options.language);
  const title = html`${
      item.url
        ? html`<a href=${item.url} data-do="select" part="link" lang=${lang} dir="auto"
            >${item.title}</a
          >`
        : html`<span lang=${lang} dir="auto">${item.title}</span>`
    }<span class="vh">${heard}</span>`;
  return html`<div class="body">
    ${heading(level, 'title', title)}
    <p class="meta" part="meta">
      ${
        view.time || view.day
          ? html`<time
              dir="auto"
              class=${view.time ? 'when' : 'when day'}
              datetime=${view.iso ?? nothing}
              ><span class="day">${view.day}${view.day && view.time ? ', ' : ''}</span
              >${view.time}</time
            >`
          : nothing
      }${view.otherTime ? html`<span dir="auto" class="other">${view.otherTime}</span>` : nothing}${
        place
          ? html`<span dir="auto" class="where${view.isOnline ? ' screen' : ''}">${place}</span>`
          : nothing
      }
    </p>
    ${summary ? html`<p class="sum" part="summary" lang=${lang} dir="auto">${summary}</p>` : nothing}
    <p class="tags" part="tags">
      <span class="tag">${view.kind}</span>${tag(view.status)}${tag(view.registration)}${
        item.topics.length ? html`<span class="topics">${item.topics.join(', ')}</span>` : nothing
      }
    </p>
    ${view.recordings.map((recording) => recordingBlock(recording, item.title, messages))}${
      open ? options.details : nothing
    }${actions(view, options)}
  </div>`;
}

const tones: {readonly [Tone in StatusView['tone']]: string} = {
  good: 'good',
  soon: 'soon',
  off: 'bad',
  plain: '',
};

function tag(status: StatusView | undefined): TemplateResult | typeof nothing {
  return status
    ? html`<span dir="auto" class="tag state ${tones[status.tone]}" part="status ${status.tone}"
        >${status.text}</span
      >`
    : nothing;
}

function actions(
  {action, codes, hasMore, item}: EventView,
  {messages, open}: CardOptions,
): TemplateResult | typeof nothing {
  if (!action && !hasMore) return nothing;
  const {title} = item;
  return html`${codes.map((code) => codeBox(code, title, messages))}
    <div class="actions" part="actions">
      ${action ? link(action.label, action.href, title, messages) : nothing}${
        hasMore
          ? html`<button
              class="btn quiet"
              data-do="more"
              aria-expanded=${open ? 'true' : 'false'}
              aria-label=${messages.about(open ? messages.less : messages.more, title)}
            >
              ${open ? messages.less : messages.more}
            </button>`
          : nothing
      }
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
  return html`<div class="recording" part="recording">
    ${title ? html`<p class="small">${title}</p>` : nothing}${codes.map((code) =>
      codeBox(code, eventTitle, messages),
    )}${
      href
        ? html`<p class="actions">${link(messages.watch, href, title || eventTitle, messages)}</p>`
        : nothing
    }${note ? html`<p class="small muted">${note}</p>` : nothing}
  </div>`;
}

function codeBox({label, value}: CodeView, title: string, messages: Messages): TemplateResult {
  return html`<p class="code" part="code">
    <span class="small">${label}</span><code translate="no">${value}</code
    ><button
      class="btn small"
      data-do="copy"
      aria-label=${messages.about(`${messages.copy} ${label}`, title)}
    >
      ${messages.copy}
    </button>
  </p>`;
}
