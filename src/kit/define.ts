import {VERSION} from './version.ts';

/**
 * Registers a tag once. A page builder may paste the script twice, in two versions: the first copy wins, the same
 * version again is silent, another one gives one warning. Never throws.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registered = customElements.get(tag) as
    (CustomElementConstructor & {version?: string}) | undefined;
  if (!registered) customElements.define(tag, element);
  else if (registered.version !== VERSION) {
    console.warn(
      `${tag}: version ${registered.version ?? 'unknown'} is on this page already; version ${VERSION} is not used.`,
    );
  }
}
