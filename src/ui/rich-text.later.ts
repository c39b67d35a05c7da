import DOMPurify, {type Config} from 'dompurify';

type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;

interface PolicyFactory {
  createPolicy(name: string, rules: {readonly [rule: string]: (text: string) => string}): Policy;
}

const TEXT_TAGS = 'p br ul ol li b strong i em a blockquote code pre'.split(' ');

let policy: Policy | undefined;

/**
 * The policy that a page's Trusted Types list names. What is made with it goes to the sanitiser and nowhere else. Made
 * when it is needed, and once: a page may allow each name only once.
 */
function trustedPolicy(): Policy | undefined {
  policy ??= (globalThis as {trustedTypes?: PolicyFactory}).trustedTypes?.createPolicy(
    'advocacy-widgets',
    {createHTML: (text) => text, createScriptURL: (text) => text},
  );
  return policy;
}

/**
 * Cleans a publisher's HTML: text structure and links only. No images, styles, forms, frames or identifiers, links to
 * http(s), mailto and tel alone. Returns an element, not text: nothing is parsed as HTML a second time.
 */
export function sanitize(source: string): HTMLElement {
  const trusted = trustedPolicy();
  const fragment = DOMPurify.sanitize(source, {
    ALLOWED_TAGS: TEXT_TAGS,
    ALLOWED_ATTR: ['href', 'lang', 'dir'],
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:)/i,
    RETURN_DOM_FRAGMENT: true,
    ...(trusted && {TRUSTED_TYPES_POLICY: trusted}),
  });
  for (const link of fragment.querySelectorAll('a')) link.rel = 'noopener';
  const box = document.createElement('div');
  box.append(fragment);
  return box;
}
