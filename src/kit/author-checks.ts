import {defaultFeedAddress, feedAddresses} from '../feed/sources.ts';
import {choice} from './attributes.ts';
import {warnOnce} from './warn.ts';

/** Tells the page's author what is wrong with an element's `src`. */
export function checkAddress(host: Element & {readonly src: string | null}): void {
  const {src} = host;
  const addresses = feedAddresses(src ?? defaultFeedAddress(), host.baseURI);
  if (addresses.length > 1) {
    warnOnce(host, 'several addresses in src are not merged yet; the first is used');
  } else if (src !== null && !addresses.length) {
    warnOnce(host, `src="${src}" is not a web address`);
  } else if (!addresses.length) {
    warnOnce(host, 'src is missing: it must hold the address of the feed');
  }
}

/** Tells the page's author of words that only the style sheet or the first look at the page knows. */
export function checkWords(host: Element): void {
  const known: {readonly [attribute: string]: readonly [string, ...string[]]} = {
    loading: ['eager', 'lazy'],
    theme: ['auto', 'light', 'dark'],
    density: ['normal', 'compact'],
  };
  for (const [attribute, words] of Object.entries(known)) {
    choice(host, attribute, host.getAttribute(attribute), words);
  }
}
