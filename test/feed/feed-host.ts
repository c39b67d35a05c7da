import {LitElement, html} from 'lit';
import {FeedController} from '../../src/feed/controller.ts';
import type {FeedParser, FeedState} from '../../src/feed/state.ts';

export interface Titles {
  readonly titles: readonly string[];
}

/** A small parser: a list of strings is a feed. Each call makes another one, which shares with nobody. */
export const titlesParser = (): FeedParser<Titles> =>
  function* (document, previous) {
    if (!Array.isArray(document)) return {notAFeed: 'it is no list'};
    const titles: string[] = [];
    for (const title of document as unknown[]) {
      titles.push(String(title));
      yield;
    }
    const isSame = previous?.titles.join() === titles.join();
    return {feed: isSame && previous ? previous : {titles}};
  };

/** A throwaway element around the controller: what a list is in this respect. */
export class FeedHost extends LitElement {
  static override properties = {src: {}};
  declare src: string | undefined;

  parse: FeedParser<Titles> = titlesParser();
  updates = 0;
  readonly changes: FeedState<Titles>[] = [];
  readonly feed: FeedController<Titles>;

  constructor(parse?: FeedParser<Titles>) {
    super();
    if (parse) this.parse = parse;
    this.feed = new FeedController<Titles>(this, {
      address: () => this.src,
      parse: this.parse,
      changed: (state) => this.changes.push(state),
    });
  }

  get status(): string {
    return this.feed.state.status;
  }
  get titles(): readonly string[] | undefined {
    return 'value' in this.feed.state ? this.feed.state.value.titles : undefined;
  }
  get statuses(): string[] {
    return this.changes.map(({status}) => status);
  }

  protected override render(): unknown {
    this.updates++;
    return html`${this.status}: ${this.titles?.join()}`;
  }
}
customElements.define('feed-host', FeedHost);

const mounted: FeedHost[] = [];

/** Puts a host on the page; hosts with the same parser share. */
export const mount = (src?: string, parse = titlesParser()): FeedHost => {
  const host = new FeedHost(parse);
  host.src = src;
  document.body.append(host);
  mounted.push(host);
  return host;
};

export const unmountAll = (): void => {
  for (const host of mounted.splice(0)) host.remove();
};
