import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../src/elements/event-list/define.ts';
import type {FeedErrorKind} from '../src/feed/errors.ts';
import {eventIn, NOW, type EventState} from '../test/fixtures/event-states.ts';
import {answerEarly, events, failures, never} from '../test/fixtures/early-answers.ts';
import {feedOf} from '../test/fixtures/build.ts';
import {PAST, programmeOf} from '../test/fixtures/programme.ts';
import type {Feed} from '../src/model/records.ts';
import {EventListHarness} from '../test/support/harness/event-list.ts';
import {until} from '../test/support/harness/wait.ts';

interface Args {
  readonly feed?: Feed;
  readonly src?: string;
  readonly now?: string;
  readonly state?: string;
  readonly period?: string;
  readonly group?: string;
  readonly limit?: number;
  readonly filters?: string;
  readonly density?: string;
  readonly timeZone?: string;
  readonly headingLevel?: number;
}

const FALLBACK = html`<a href="https://library.example/events">All library advocacy events</a>`;

const listOf = (args: Args): TemplateResult =>
  html`<advocacy-event-list
    .feed=${args.feed}
    src=${args.src ?? nothing}
    now=${args.now ?? NOW}
    state=${args.state ?? nothing}
    period=${args.period ?? nothing}
    group=${args.group ?? nothing}
    limit=${args.limit ?? nothing}
    filters=${args.filters ?? nothing}
    density=${args.density ?? nothing}
    time-zone=${args.timeZone ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    url-key="none"
    >${FALLBACK}</advocacy-event-list
  >`;

const meta: Meta<Args> = {
  title: 'Event list',
  component: 'advocacy-event-list',
  render: listOf,
};

export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const listIn = (canvas: HTMLElement): EventListHarness => {
  const list = canvas.querySelector('advocacy-event-list');
  if (!list) throw new Error('the story has no list');
  return new EventListHarness(list);
};

const drawn: Play = async ({canvasElement}) => {
  await listIn(canvasElement).ready();
};

/** A list of events in these states, in this order of time. */
const showing = (...states: readonly EventState[]): Story => ({
  args: {feed: feedOf(states.map(eventIn)), period: 'all'},
  play: drawn,
});

/** A list whose feed fails; answered anew each time the story is drawn. */
const failing = (kind: FeedErrorKind): Story => ({
  render: (args) => listOf({...args, src: answerEarly(kind, failures[kind]())}),
  play: drawn,
});

const programme = feedOf(programmeOf(12));
const long = feedOf(programmeOf(45));

export const ByMonth: Story = {args: {feed: programme}, play: drawn};
export const ByDay: Story = {args: {feed: programme, group: 'day'}, play: drawn};
export const Ungrouped: Story = {args: {feed: programme, group: 'none'}, play: drawn};
export const ShowMore: Story = {args: {feed: long}, play: drawn};
export const ShownAll: Story = {
  args: {feed: long},
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement).ready();
    await list.press('show-all');
    await until('all are drawn', () => list.events.length === 45);
  },
};
export const Limit: Story = {args: {feed: long, limit: 3}, play: drawn};
export const Compact: Story = {args: {feed: programme, density: 'compact'}, play: drawn};
export const WithoutToolbar: Story = {args: {feed: programme, filters: ''}, play: drawn};
export const HeadingLevelFour: Story = {args: {feed: programme, headingLevel: 4}, play: drawn};

export const Loading: Story = {
  render: (args) => listOf({...args, src: answerEarly('loading', never())}),
  play: async ({canvasElement}) => {
    const list = listIn(canvasElement);
    await until('it says that events are on their way', () => list.statusText);
  },
};

export const NothingPublished: Story = {args: {feed: feedOf()}, play: drawn};
export const NothingUpcoming: Story = {args: {feed: feedOf(PAST)}, play: drawn};
export const NothingInThePast: Story = {args: {feed: programme, period: 'past'}, play: drawn};
export const NothingForThisState: Story = {
  args: {
    feed: feedOf([...PAST, ...programmeOf(3).map((event) => ({...event, regions: ['US-OH']}))]),
    state: 'IL',
  },
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement).ready();
    await until('the state has its name', () => /Illinois/.test(list.panels.join()));
  },
};
export const NoMatch: Story = {
  args: {feed: programme},
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement).ready();
    await list.type('quilting');
    await until('nothing is left', () => list.events.length === 0);
  },
};
export const Filtered: Story = {
  args: {feed: programme},
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement).ready();
    await list.type('hour');
    await list.openFacet('type');
    await list.choose('webinar');
    await until('some are left', () => list.result === '4 of 12 events');
  },
};
export const AllFiltersOpen: Story = {
  args: {feed: programme},
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement).ready();
    await list.openFacet('all');
  },
};

export const FailedOffline = failing('offline');
export const FailedUnreachable = failing('unreachable');
export const FailedTimedOut = failing('timeout');
export const FailedRefused = failing('refused');
export const FailedUnreadable = failing('not-json');
export const FailedNotAFeed = failing('not-a-feed');
export const FailedTooLarge = failing('too-large');
export const Stale: Story = {
  render: (args) => listOf({...args, src: answerEarly('stale', events(...programmeOf(3)))}),
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement).ready();
    answerEarly('stale', failures.unreachable());
    list.element.reload();
    await until('it says that this is a saved copy', () => list.notices.length);
  },
};
export const Notice: Story = {
  args: {feed: feedOf(programmeOf(3), {notice: 'The office is closed on Monday.'})},
  play: drawn,
};

export const Registration = showing(
  'plain',
  'notYetOpen',
  'open',
  'closingSoon',
  'waitlist',
  'full',
  'closed',
  'byInvitation',
  'notRequired',
);
export const StartingSoon = showing('soon');
export const Live = showing('live');
export const Ended = showing('ended');
export const Recordings = showing(
  'recordingComing',
  'recordingAvailable',
  'recordingUntil',
  'recordingExpired',
);
export const RecordingWithCodeOnly = showing('recordingUnlinked');
export const Tentative = showing('tentative');
export const Cancelled = showing('cancelled');
export const Postponed = showing('postponed');
export const Moved = showing('moved');
export const MovedOnline = showing('movedOnline');
export const Undated = showing('undated');
export const AllDay = showing('allDay');
export const SeveralDays = showing('severalDays');
export const OverMidnight = showing('overMidnight');
export const BothZones = showing('farAway', 'plain');
export const OneZone: Story = {
  ...showing('farAway'),
  args: {...showing('farAway').args, timeZone: 'event'},
};

export const LongTitle = showing('longTitle');
export const LongCode = showing('longCode');
export const RightToLeftTitle = showing('rightToLeft');
export const HostileText = showing('hostile');
export const ManyTopics = showing('manyTopics');
export const LongDescriptionOpened: Story = {
  ...showing('longDescription'),
  play: async ({canvasElement}) => {
    const list = await listIn(canvasElement).ready();
    await list.open('long-description');
  },
};

const onGround = (style: string, feed: Feed): Story => ({
  args: {feed},
  render: (args) => html`<div style=${style}>${listOf(args)}</div>`,
  play: drawn,
});

export const Dark = onGround(
  'color-scheme: dark; background: #14181c; color: #e8e6e3; padding: 1em',
  programme,
);
export const Narrow = onGround('inline-size: 280px', long);
export const Themed = onGround(
  '--advocacy-accent: #7a1f3d; --advocacy-on-accent: #fff; --advocacy-radius: 0; font-family: Georgia, serif',
  feedOf((['open', 'soon', 'recordingAvailable'] as const).map(eventIn)),
);
