import type {FeedElement} from '../../../src/kit/feed-element.ts';
import {EventHarness} from './event.ts';
import {textOf, until} from './wait.ts';

/** What every element with a feed has: the root, the panel, the notices, the status region, and its events. */
export class HostHarness<Host extends FeedElement = FeedElement> {
  readonly element: Host;

  constructor(element: Host) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error('nothing is drawn yet');
    return shadowRoot;
  }

  get events(): readonly EventHarness[] {
    return this.all('[data-id]').map((element) => new EventHarness(element));
  }

  get titles(): readonly string[] {
    return this.events.map(({title}) => title);
  }

  event(id: string): EventHarness {
    const found = this.events.find((event) => event.id === id);
    if (!found)
      throw new Error(`no event "${id}" among ${this.events.map((each) => each.id).join()}`);
    return found;
  }

  /** The sentences of each panel, without its buttons and the fallback. */
  get panels(): readonly string[] {
    return this.all('[part~=panel]').map((panel) => {
      const copy = panel.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('button, slot').forEach((each) => each.remove());
      return textOf(copy);
    });
  }

  get notices(): readonly HTMLElement[] {
    return this.all('[part~=notice]');
  }

  get isSkeleton(): boolean {
    return this.has('[part~=skeleton]');
  }

  /** The polite status region; there from the first render. */
  get status(): HTMLElement | undefined {
    return this.all('[role=status]')[0];
  }

  get statusText(): string {
    return textOf(this.status);
  }

  /** Keeps each text that the status region holds from now on, as a screen reader is told of them. */
  listen(): readonly string[] {
    const {status} = this;
    if (!status) throw new Error('there is no status region');
    const heard: string[] = [];
    const note = (): unknown => this.statusText === heard.at(-1) || heard.push(this.statusText);
    new MutationObserver(note).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return heard;
  }

  get retry(): HTMLButtonElement | undefined {
    return this.button('retry');
  }

  /** Compared here: chai would print both elements with all they hold. */
  isFocused(element: Element | undefined): boolean {
    return element !== undefined && this.root.activeElement === element;
  }

  has(selector: string): boolean {
    return this.element.shadowRoot?.querySelector(selector) != null;
  }

  all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  /** A button by what it does. */
  button(does: string): HTMLButtonElement | undefined {
    return this.all(`[data-do=${does}]`)[0] as HTMLButtonElement | undefined;
  }

  /** Presses a button by what it does, and waits for the drawing. */
  async press(does: string): Promise<void> {
    (await until(`a button that does "${does}"`, () => this.button(does))).click();
    await this.element.updateComplete;
  }

  /** Waits for the first drawing of something else than the skeleton. */
  async painted(): Promise<this> {
    await until(
      'the element is drawn',
      () => this.has('[data-id], [part~=panel], [role=status] ~ slot') && !this.isSkeleton,
    );
    await this.element.updateComplete;
    return this;
  }

  /** Waits until what loads after the first drawing is there as well; a card asks for it only when it is pressed. */
  async ready(): Promise<this> {
    await this.painted();
    if (this.element.feedState.status !== 'idle') {
      await until('the rest has come', () => this.element.later);
      await this.element.updateComplete;
    }
    return this;
  }

  /** Opens an event and waits for what is inside. */
  async open(id: string): Promise<EventHarness> {
    this.event(id).more?.click();
    await until('the details are drawn', () => this.event(id).details);
    return this.event(id);
  }
}
