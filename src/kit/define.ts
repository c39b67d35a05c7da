import {VERSION} from './version.ts';

/**
 * Registers a tag once. A page builder may paste the script twice, in two versions: the first copy wins, the same
 * version again is silent, another one gives one warning. Never throws.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registered = customElements.get(tag) as
    (CustomElementConstructor & {version?: string}) | undefined;
  if (registered?.version === VERSION) return;
  let reason = `version ${registered?.version ?? 'unknown'} is on this page already`;
  if (!registered) {
    try {
      return customElements.define(tag, element);
    } catch (error) {
      // The page has registered the class under a name of its own.
      reason = String(error);
    }
  }
  console.warn(`${tag}: ${reason}; version ${VERSION} is not used.`);
}
