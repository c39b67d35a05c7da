import {textOf} from './wait.ts';

/** One drawn event, a row or a card, as a test speaks of it. */
export class EventHarness {
  readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  get id(): string {
    return this.element.dataset['id'] ?? '';
  }

  get heading(): HTMLHeadingElement {
    return this.#part('title') as HTMLHeadingElement;
  }

  /** All that a heading says in one stop: title, date, status. */
  get heard(): string {
    return textOf(this.heading);
  }

  get title(): string {
    return textOf(this.heading.firstElementChild);
  }

  /** The title's link; a title without an address is none. */
  get link(): HTMLAnchorElement | undefined {
    return this.element.querySelector<HTMLAnchorElement>('a[part~=link][href]') ?? undefined;
  }

  /** Day, time, other time and place; the day is drawn from an attribute, where no date block says it. */
  get meta(): string {
    const when = this.#part('when');
    const day = when?.dataset['day'];
    const parts = [when, this.#part('other'), this.#part('place')].map(textOf);
    return [...(day ? [`${day},`] : []), ...parts].filter(Boolean).join(' ');
  }

  /** The date block, as it reads: "Mon 1 Mar 2027". */
  get dateBlock(): string {
    const block = this.#part('date');
    const {w = '', m = ''} = block?.dataset ?? {};
    return [w, textOf(block), m].join(' ').trim();
  }

  /** The day in words, if it is drawn. */
  get drawnDay(): string {
    const when = this.#part('when');
    const content = when ? getComputedStyle(when, '::before').content : 'none';
    return /^(none|normal|"")$/.test(content) ? '' : (when?.dataset['day'] ?? '');
  }

  get summary(): HTMLElement | undefined {
    return this.element.querySelector<HTMLElement>('[part~=summary]') ?? undefined;
  }

  /** Words with a dot: what has changed or how near it is, then registration. */
  get statuses(): readonly string[] {
    return this.#all('status').map(textOf);
  }

  /** The one primary link: register, join, watch. */
  get action(): HTMLAnchorElement | undefined {
    return (
      this.#all('action').find((each): each is HTMLAnchorElement => each.localName === 'a') ??
      undefined
    );
  }

  get recordings(): readonly string[] {
    return this.#all('recording').map(textOf);
  }

  /** Codes byte for byte. */
  get codes(): readonly string[] {
    return [...this.element.querySelectorAll('code')].map(({textContent}) => textContent);
  }

  get copy(): HTMLButtonElement | undefined {
    return this.#button('copy');
  }

  get more(): HTMLButtonElement | undefined {
    return this.#button('more');
  }

  get details(): HTMLElement | undefined {
    return this.element.querySelector<HTMLElement>('[part~=details]') ?? undefined;
  }

  get isOff(): boolean {
    return this.element.part.contains('off');
  }

  get isOpen(): boolean {
    return this.element.part.contains('open');
  }

  #part(name: string): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(`[part~=${name}]`);
  }

  #all(name: string): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>(`[part~=${name}]`)];
  }

  #button(does: string): HTMLButtonElement | undefined {
    return this.element.querySelector<HTMLButtonElement>(`[data-do=${does}]`) ?? undefined;
  }
}
