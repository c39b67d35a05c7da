import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {FeedElement} from '../../kit/feed-element.ts';
import {givenEvent} from '../../kit/given.ts';
import type {EventItem} from '../../model/records.ts';
import {baseStyles} from '../../ui/base.styles.ts';
import {card} from '../../ui/card.ts';
import {cardStyles} from '../../ui/card.styles.ts';
import {viewEvent, type EventView} from '../../ui/card.view.ts';
import {skeleton} from '../../ui/waiting.ts';
import type {CardLater} from './card.later.ts';

/**
 * One event in a frame: from a feed by its id, or handed in as a record.
 *
 * @example
 * <advocacy-session-card src="https://example.org/feed.json" event-id="trustee-training">
 *   <a href="https://example.org/events/trustee-training">Trustee training</a>
 * </advocacy-session-card>
 *
 * @tag advocacy-session-card
 * @slot - A link to the same event, for pages without scripts; also offered where it cannot be shown.
 * @fires {CustomEvent<{count: number, problems: readonly Problem[]}>} advocacy-load - The feed has been read.
 * @fires {CustomEvent<{kind: FeedErrorKind, status?: number}>} advocacy-error - The feed could not be read.
 * @fires {CustomEvent<{id: string, url: string}>} advocacy-select - The title was chosen; cancel it to stay on the page.
 * @csspart event - The card; with `off` when cancelled or postponed, `open` when all of it is shown
 * @csspart panel - What is said where there is nothing to show
 */
export class AdvocacySessionCardElement extends FeedElement {
  static override readonly styles: CSSResultGroup = [baseStyles, cardStyles];

  static override properties: PropertyDeclarations = {
    ...FeedElement.properties,
    eventId: {attribute: 'event-id'},
    event: {attribute: false},
  };

  /** Id of the event in the feed at `src`. */
  eventId: string | null = null;
  /** The event itself: a record, or an event as a feed writes it. Nothing is requested then. */
  event: object | undefined = undefined;

  /** @internal */
  declare later: CardLater | undefined;
  /** @internal */
  view: EventView | undefined;

  protected override async importLater(): Promise<CardLater> {
    const {CardLater} = await import('./card.later.ts');
    return new CardLater(this);
  }

  protected override itemAt(): EventItem | undefined {
    return this.view?.item;
  }

  /** @internal */
  override get hasData(): boolean {
    return this.event !== undefined || super.hasData;
  }

  #find(): EventItem | undefined {
    const {feedState: state} = this;
    if (!('value' in state)) return undefined;
    return state.value.events.find(({id}) => id === this.eventId?.trim());
  }

  protected override draw(): TemplateResult {
    const {feedState: state, later, context} = this;
    // Here, not in `willUpdate`: the controller learns of a shared feed between the two.
    const {viewerZone = 'UTC'} = context;
    const item = this.event ? givenEvent(this.event, viewerZone) : this.#find();
    this.view = item && viewEvent(item, context);
    if (this.view) return this.frame(this.#renderCard(this.view));
    if (state.status === 'loading') return this.frame(skeleton(1));
    if (state.status === 'idle') return this.frame(html`<slot></slot>`);
    if (!later) return this.frame(this.laterFailed ? this.bare() : skeleton(1));
    return this.frame(state.status === 'failed' ? later.failure(state.error) : later.notFound());
  }

  #renderCard(view: EventView): TemplateResult {
    const {feedState: state, later, context, level} = this;
    const {messages, locale: language} = context;
    const open = later?.isOpen ?? false;
    const details = later?.details?.draw(view.item, context);
    return html`${state.status === 'stale' ? later?.stale(state.at) : nothing}${card(view, {
      messages,
      level,
      open,
      language,
      feedLanguage: 'value' in state ? state.value.language : undefined,
      details,
    })}`;
  }

  protected override updated(): void {
    super.updated();
    const {status} = this.feedState;
    this.clock.wakeAt(this.view?.next ?? Infinity);
    this.mark(status === 'ready' ? (this.view ? undefined : 'empty') : status);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-session-card': AdvocacySessionCardElement;
  }
}
