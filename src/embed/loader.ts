import {ELEMENTS} from './elements.ts';
import {requestFeeds} from './feed-source.ts';
import './share-source.ts';

const selector = Object.keys(ELEMENTS)
  .map((tag) => `${tag}:not(:defined)`)
  .join();

const asked = new Set<string>();

/** Asks for an element's code and for its feed in the same moment. Without the code, the fallback stays on the page. */
function load(element: Element): void {
  requestFeeds(element);
  const {localName: tag} = element;
  if (asked.has(tag)) return;
  asked.add(tag);
  ELEMENTS[tag]?.().catch((error: unknown) =>
    console.warn(`${tag}: its script did not load.`, error),
  );
}

function scan(node: Node): void {
  if (node instanceof Element && node.matches(selector)) load(node);
  if ('querySelectorAll' in node) (node as ParentNode).querySelectorAll(selector).forEach(load);
}

// The script is async: the rest of the page may still be on its way.
new MutationObserver((records) => {
  for (const {addedNodes} of records) addedNodes.forEach(scan);
}).observe(document, {childList: true, subtree: true});
scan(document);
