import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {sep} from 'node:path';
import {describe, it} from 'node:test';
import {faultsIn} from './walls.ts';

const SRC = new URL('../../src/', import.meta.url);

const sources = readdirSync(SRC, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'));

describe('the walls between the rooms', () => {
  it('hold in every file of src', () => {
    const faults = sources.flatMap((file) =>
      faultsIn(file, readFileSync(new URL(file, SRC), 'utf8')),
    );
    assert.ok(sources.length > 10);
    assert.deepEqual(faults, []);
  });

  const breaches: readonly [file: string, text: string][] = [
    ['model/event.ts', `import {html} from 'lit';`],
    ['model/event.ts', `import {en} from '../text/en.ts';`],
    ['model/event.ts', `const late = () => import('../feed/client.ts');`],
    ['model/event.ts', `export * from '../feed/errors.ts';`],
    ['model/event.ts', `export type {FeedError} from '../feed/errors.ts';`],
    ['model/event.ts', `type A = import('../feed/errors.ts').FeedError;`],
    ['model/event.ts', `const late = (name: string) => import(name);`],
    ['select/filter.ts', `import {addDays} from 'date-fns';`],
    ['select/filter.ts', `import {readDate} from '../time/when';`],
    ['select/filter.ts', `export const soon = () => Date.now() + 1;`],
    ['select/filter.ts', `export const soon = () => new Date();`],
    ['select/filter.ts', `export const soon = () => Date();`],
    ['select/filter.ts', `export const get = () => fetch('/feed.json');`],
    ['select/filter.ts', `export const top = () => document.body;`],
    ['select/filter.ts', `export const run = (f = setTimeout) => f;`],
    ['feed/client.ts', `import type {LitElement} from 'lit';`],
    ['feed/controller.ts', `import {LitElement} from 'lit';`],
    ['feed/client.ts', `import {parse} from '../model/feed.ts';`],
    ['submit/client.ts', `import {parse} from '../model/feed.ts';`],
    ['ui/card.ts', `import {client} from '../feed/client.ts';`],
    ['ui/rich-text.ts', `import purify from 'dompurify';`],
    ['ui/card.ts', `import {more} from './more.later.ts';`],
    ['ui/card.view.ts', `import {html} from 'lit';`],
    ['ui/card.view.ts', `import {card} from './card.ts';`],
    ['ui/card.view.ts', `export const now = () => Date.now();`],
    ['kit/feed-element.ts', `import {A} from '../elements/hub/hub.ts';`],
    ['elements/hub/hub.ts', `import {addDays} from 'date-fns/addDays';`],
    ['elements/hub/hub.ts', `import {A} from '../event-list/event-list.ts';`],
    ['elements/hub/hub.ts', `export const get = () => fetch('/feed.json');`],
    ['elements/hub/hub.view.ts', `import {A} from './hub.ts';`],
    ['elements/hub/define.ts', `import {A} from '../event-list/event-list.ts';`],
    ['embed/loader.ts', `import '../elements/event-list/define.ts';`],
    ['embed/loader.ts', `import('../elements/event-list/event-list.ts');`],
    ['embed/loader.ts', `import {short} from '../util/short.ts';`],
    ['cli/validate.ts', `import {A} from '../elements/hub/hub.ts';`],
    ['nowhere/file.ts', `import {A} from '../model/event.ts';`],
  ];
  for (const [file, text] of breaches) {
    it(`catch in ${file}: ${text}`, () => {
      assert.equal(faultsIn(file, text).length, 1);
    });
  }

  const fair: readonly [file: string, text: string][] = [
    ['model/event.ts', `import {readWhen} from '../time/when.ts';`],
    ['select/filter.ts', `export const at = (now: number) => new Date(now);`],
    ['select/filter.ts', `export const at = (place: {location: string}) => place.location;`],
    ['select/filter.ts', `type A<L> = L extends (infer Element)[] ? Element : never;`],
    ['select/filter.ts', `export interface A {readonly location?: string; document(): void}`],
    ['time/zone.ts', `import {tzOffset} from '@date-fns/tz/tzOffset';`],
    [
      'feed/controller.ts',
      `import type {ReactiveController} from 'lit'; import {Task} from '@lit/task';`,
    ],
    ['ui/more.later.ts', `import purify from 'dompurify'; import {a} from './a.later.ts';`],
    [
      'ui/card.ts',
      `const more = (): Promise<typeof import('./more.later.ts')> => import('./more.later.ts');`,
    ],
    ['ui/card.view.ts', `import type {EventItem} from '../model/records.ts';`],
    ['elements/hub/hub.ts', `import {viewCard} from '../../ui/card.view.ts';`],
    ['elements/hub/hub.ts', `import {repeat} from 'lit/directives/repeat.js';`],
    [
      'elements/hub/define.ts',
      `import '../event-list/define.ts'; import {define} from '../../kit/define.ts';`,
    ],
    ['embed/loader.ts', `import('../elements/event-list/define.ts');`],
  ];
  for (const [file, text] of fair) {
    it(`let through in ${file}: ${text}`, () => {
      assert.deepEqual(faultsIn(file, text), []);
    });
  }
});
