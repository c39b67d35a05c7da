/** What a page of the runner's middleware met (test/support/pages.mjs). */
export interface Seen {
  readonly console: readonly string[];
  readonly errors: readonly string[];
  readonly violations: readonly string[];
}

/** A customer's page in an iframe. */
export type Page = Window & typeof globalThis & {readonly seen: Seen} & Record<symbol, unknown>;

const frames: HTMLIFrameElement[] = [];

/** Opens a page with this body; `%CDN%` stands for the origin that serves the built script. */
export async function openPage(body: string, csp?: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.src = `/pages/?${new URLSearchParams({body, ...(csp && {csp})})}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as unknown as Page;
}

export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

/** Waits until something holds; a test that waits in vain fails by its own timeout, with this message. */
export async function until(what: string, holds: () => unknown): Promise<void> {
  const deadline = performance.now() + 4000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`Not within 4 s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What the page asked for, by the end of its address. */
export const requestsFor = (page: Page, part: string): PerformanceResourceTiming[] =>
  page.performance
    .getEntriesByType('resource')
    .filter(({name}) => name.includes(part)) as PerformanceResourceTiming[];
