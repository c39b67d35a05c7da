import type {AdvocacyEventListElement} from '../../../src/elements/event-list/event-list.ts';
import type {FacetName} from '../../../src/select/facets.ts';
import {HostHarness} from './host.ts';
import {textOf, until} from './wait.ts';

export class EventListHarness extends HostHarness<AdvocacyEventListElement> {
  /** Each with its count, which is drawn from an attribute: "May 2026 2 events". */
  get headings(): readonly string[] {
    return this.all('[part~=heading]').map((heading) =>
      [textOf(heading), heading.dataset['count']].join(' ').trim(),
    );
  }

  get search(): HTMLInputElement | undefined {
    return this.all('input[type=search]')[0] as HTMLInputElement | undefined;
  }

  /** Facets that are offered, without the button that holds all of them in a narrow place. */
  get facets(): readonly string[] {
    return this.all('[data-do=facet]')
      .map(({dataset}) => dataset['facet'] ?? '')
      .filter((name) => name !== 'all');
  }

  facet(name: FacetName | 'all'): HTMLButtonElement {
    const button = this.all(`[data-do=facet][data-facet=${name}]`)[0];
    if (!button) throw new Error(`the facet "${name}" is not offered`);
    return button as HTMLButtonElement;
  }

  /** Opens a facet; its choices with their counts, as they read. */
  async openFacet(name: FacetName | 'all'): Promise<readonly string[]> {
    this.facet(name).click();
    await until('the choices are drawn', () => this.has('[part~=facets]'));
    return this.choiceWords;
  }

  /** The choices of the open facets with their counts, as they read. */
  get choiceWords(): readonly string[] {
    return this.choices.map(({parentElement}) => textOf(parentElement));
  }

  get choices(): readonly HTMLInputElement[] {
    return this.all('[part~=facets] input') as HTMLInputElement[];
  }

  get isFacetOpen(): boolean {
    return this.has('[part~=facets]');
  }

  /** "Done", which closes the open facets. */
  get done(): HTMLButtonElement | undefined {
    return this.all('[part~=facets] [data-do=facet]')[0] as HTMLButtonElement | undefined;
  }

  /** Ticks a choice of the open facet. */
  async choose(value: string): Promise<void> {
    const box = await until(`a choice "${value}"`, () =>
      this.choices.find((choice) => choice.value === value),
    );
    box.click();
    await this.element.updateComplete;
    await until('the result is drawn', () => this.has('[part~=result]'));
  }

  /** Types into the search as a person does, and waits for the result. */
  async type(text: string): Promise<void> {
    const {search} = this;
    if (!search) throw new Error('there is no search');
    search.focus();
    search.value = text;
    search.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await until('the result is drawn', () => this.chips.some((chip) => chip.includes(text)));
  }

  /** "7 of 42 events"; empty when nothing is filtered. */
  get result(): string {
    return textOf(this.all('[part~=result] > span')[0]);
  }

  get chips(): readonly string[] {
    return this.all('[part~=chip]').map((chip) => chip.getAttribute('aria-label') ?? '');
  }

  async unchip(text: string): Promise<void> {
    const chip = this.all('[part~=chip]').find((each) =>
      each.getAttribute('aria-label')?.includes(text),
    );
    chip?.click();
    await until('the chip is gone', () => !this.chips.some((each) => each.includes(text)));
  }
}
