import {defaultFeedAddress, feedAddresses} from '../feed/sources.ts';
import {warnOnce} from './warn.ts';

/** Tells the page's author what is wrong with an element's `src`. */
export function checkAddress(host: Element & {readonly src: string | null}): void {
  const {src} = host;
  const addresses = feedAddresses(src, host.baseURI);
  if (addresses.length > 1) {
    warnOnce(host, 'several addresses in src are not merged yet; the first is used');
  } else if (src !== null && !addresses.length) {
    warnOnce(host, `src="${src}" is not a web address`);
  } else if (src === null && !defaultFeedAddress()) {
    warnOnce(host, 'src is missing: it must hold the address of the feed');
  }
}
