import type {AdvocacyEventListElement} from '../../../src/elements/event-list/event-list.ts';
import {EventListHarness} from './event-list.ts';
import {until} from './wait.ts';

const frames: HTMLIFrameElement[] = [];

/** A list on a page of its own, in a frame: narrow in all engines, and safe from the test page's styles. */
export async function openListPage(
  settings: Partial<AdvocacyEventListElement>,
  {width = 320, css = '', height = 600}: {width?: number; css?: string; height?: number} = {},
): Promise<{readonly list: EventListHarness; readonly page: Window & typeof globalThis}> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.style.cssText = `inline-size: ${width}px; block-size: ${height}px; border: 0`;
  frame.srcdoc =
    `<!doctype html><html lang="en"><title>Page</title><style>body { margin: 0 } ${css}</style>` +
    '<main></main><script type="module" src="/src/define.ts"></script></html>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Window & typeof globalThis;
  await until('the tag is defined', () => page.customElements.get('advocacy-event-list'));
  const element = page.document.createElement('advocacy-event-list');
  Object.assign(element, {urlKey: 'none', timeZone: 'event', ...settings});
  page.document.querySelector('main')?.append(element);
  return {list: new EventListHarness(element), page};
}

export function closeListPages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}
