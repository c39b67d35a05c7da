/**
 * Dispatches `advocacy-…` from an element with a frozen detail; `false` when it was cancelled. Events do not cross
 * shadow roots (`composed` is off): an element that holds others dispatches their intents again, as its own.
 */
export function emit<Detail extends object>(
  host: EventTarget,
  name: `advocacy-${string}`,
  detail: Detail,
  options: EventInit = {},
): boolean {
  return host.dispatchEvent(new CustomEvent(name, {...options, detail: Object.freeze(detail)}));
}
