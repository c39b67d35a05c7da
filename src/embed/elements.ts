/** Every element's tag and how to get it: each `define` is a chunk that the page loads when it holds the tag. */
export const ELEMENTS: Record<string, () => Promise<unknown>> = {
  'advocacy-event-list': () => import('../elements/event-list/define.ts'),
  'advocacy-session-card': () => import('../elements/session-card/define.ts'),
};
