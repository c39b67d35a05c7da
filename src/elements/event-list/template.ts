import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {row} from '../../ui/card.ts';
import {leveled} from '../../ui/leveled.ts';
import type {ViewContext} from '../../ui/when.view.ts';
import type {GroupView, ListView} from './event-list.view.ts';

/** With more rows than this, groups that are off screen are skipped by the browser's layout. */
const FAR = 100;

export interface RowsOptions {
  readonly context: ViewContext;
  /** Level of the groups' headings, 1 to 6. */
  readonly level: number;
  readonly byDay: boolean;
  /** The language of all items that name none. */
  readonly feedLanguage: string | undefined;
  /** What an opened event shows below its summary. */
  readonly inside: (view: ListView['groups'][number]['rows'][number]) => unknown;
  /** Whether the visitor has opened an event. */
  readonly isOpen: (id: string) => boolean;
}

/** The drawn rows under their headings. A row whose view is the same object as before is not looked at. */
export function rowsTemplate({groups, total}: ListView, options: RowsOptions): TemplateResult {
  return html`<div class="groups${options.byDay ? ' day-groups' : ''}">
    ${repeat(
      groups,
      ({key}) => key,
      (group) => groupTemplate(group, total > FAR, options),
    )}
  </div>`;
}

function groupTemplate(
  {title, count, rows}: GroupView,
  far: boolean,
  {context, level, feedLanguage, inside, isOpen}: RowsOptions,
): TemplateResult {
  const {messages, locale: language} = context;
  const titleLevel = title === undefined ? level : level + 1;
  const list = repeat(
    rows,
    ({item}) => item.id,
    (view) => {
      const open = isOpen(view.item.id);
      const details = open && inside(view);
      // An open row's inside may have come since; a closed one changes with its view alone.
      return guard([view, open && details ? {} : open, titleLevel, language], () =>
        row(view, {messages, level: titleLevel, open, language, feedLanguage, details}),
      );
    },
  );
  const place = far ? 'group far' : 'group';
  if (!title) return html`<div class=${place} part="group"><ul role="list">${list}</ul></div>`;
  return leveled(level)`<div class=${place} part="group">
    <h0 part="heading" data-count=${messages.count(count)}>${title}</h0>
    <ul role="list">${list}</ul>
  </div>`;
}
