import '../../../src/define.ts';
import {EventListHarness} from './event-list.ts';
import {SessionCardHarness} from './session-card.ts';
import type {AdvocacyEventListElement} from '../../../src/elements/event-list/event-list.ts';
import type {AdvocacySessionCardElement} from '../../../src/elements/session-card/session-card.ts';

const mounted: Element[] = [];

/** Properties and attributes of an element under test. An attribute's name has a dash or is no property. */
type Settings<Host> = Omit<Partial<Host>, 'attributes'> & {
  readonly attributes?: Readonly<Record<string, string>>;
};

function put<Host extends HTMLElement>(
  element: Host,
  {attributes = {}, ...properties}: Settings<Host>,
  parent: Node,
): Host {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  mounted.push(element);
  parent.appendChild(element);
  return element;
}

/** A list on the page, out of its address unless `urlKey` says otherwise, with the event's own clock. */
export function mountList(
  settings: Settings<AdvocacyEventListElement> = {},
  parent: Node = document.body,
): EventListHarness {
  const list = document.createElement('advocacy-event-list');
  list.innerHTML = '<a href="https://library.example/events">All events</a>';
  return new EventListHarness(put(list, {urlKey: 'none', timeZone: 'event', ...settings}, parent));
}

/** A card on the page, with the event's own clock. */
export function mountCard(
  settings: Settings<AdvocacySessionCardElement> = {},
  parent: Node = document.body,
): SessionCardHarness {
  const card = document.createElement('advocacy-session-card');
  card.innerHTML = '<a href="https://library.example/events">All events</a>';
  return new SessionCardHarness(put(card, {timeZone: 'event', ...settings}, parent));
}

/** Takes everything off the page; for `afterEach`. */
export function unmountAll(): void {
  for (const element of mounted.splice(0)) element.remove();
}
