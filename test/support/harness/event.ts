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

  get link(): HTMLAnchorElement | undefined {
    return this.element.querySelector<HTMLAnchorElement>('[part~=link]') ?? undefined;
  }

  get meta(): string {
    return textOf(this.#part('meta'));
  }

  get summary(): HTMLElement | undefined {
    return this.element.querySelector<HTMLElement>('[part~=summary]') ?? undefined;
  }

  /** Words with a dot: what has changed or how near it is, then registration. */
  get statuses(): readonly string[] {
    return this.#all('status').map(textOf);
  }

  get tags(): string {
    return textOf(this.#part('tags'));
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
