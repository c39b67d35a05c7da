const said = new Set<string>();

/** Tells the page's author, once for each message however many elements have it, with the tag's name in front. */
export function warnOnce(host: Element, message: string): void {
  const line = `${host.localName}: ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
