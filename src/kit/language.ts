import {languageFor, type Language} from '../text/messages.ts';
import {isTimeZone} from '../time/zone.ts';

/** The nearest `lang` above an element, through shadow roots; empty where the page says nothing. */
export function pageLanguage(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const lang = at.closest?.('[lang]')?.getAttribute('lang');
    if (lang) return lang;
    const root: Node | undefined = at.getRootNode?.();
    at = root && 'host' in root ? (root.host as Element) : undefined;
  }
  return '';
}

/** The language an element speaks: that of the page around it, where its words exist. */
export function languageOf(element: Element): Language {
  return languageFor(pageLanguage(element));
}

/** The visitor's IANA time zone, where the browser tells one. */
export function viewerZone(): string | undefined {
  const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone && isTimeZone(timeZone) ? timeZone : undefined;
}
