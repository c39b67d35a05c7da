import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../src/elements/session-card/define.ts';
import type {FeedErrorKind} from '../src/feed/errors.ts';
import type {EventItem} from '../src/model/records.ts';
import {feedOf} from '../test/fixtures/build.ts';
import {answerEarly, events, failures, never} from '../test/fixtures/early-answers.ts';
import {eventIn, NOW, type EventState} from '../test/fixtures/event-states.ts';
import {SessionCardHarness} from '../test/support/harness/session-card.ts';
import {until} from '../test/support/harness/wait.ts';

interface Args {
  readonly event?: EventItem | undefined;
  readonly src?: string;
  readonly eventId?: string;
  readonly timeZone?: string;
  readonly headingLevel?: number;
}

const cardOf = (args: Args): TemplateResult =>
  html`<advocacy-session-card
    .event=${args.event}
    src=${args.src ?? nothing}
    event-id=${args.eventId ?? nothing}
    now=${NOW}
    time-zone=${args.timeZone ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    ><a href="https://library.example/events">All library advocacy events</a></advocacy-session-card
  >`;

const meta: Meta<Args> = {
  title: 'Session card',
  component: 'advocacy-session-card',
  render: cardOf,
};

export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const cardIn = (canvas: HTMLElement): SessionCardHarness => {
  const card = canvas.querySelector('advocacy-session-card');
  if (!card) throw new Error('the story has no card');
  return new SessionCardHarness(card);
};

const drawn: Play = async ({canvasElement}) => {
  await cardIn(canvasElement).ready();
};

const recordIn = (state: EventState): EventItem | undefined => feedOf([eventIn(state)]).events[0];

/** The card of one event, handed in as a record. */
const showing = (state: EventState): Story => ({args: {event: recordIn(state)}, play: drawn});

const opened = (state: EventState): Story => ({
  ...showing(state),
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement).ready();
    await card.open(card.card.id);
  },
});

const failing = (kind: FeedErrorKind): Story => ({
  render: (args) => cardOf({...args, src: answerEarly(`card-${kind}`, failures[kind]())}),
  play: drawn,
});

export const ByRecord = showing('inPerson');
export const FromAFeed: Story = {
  args: {eventId: 'open'},
  render: (args) => cardOf({...args, src: answerEarly('card', events(eventIn('open')))}),
  play: drawn,
};
export const NotFound: Story = {
  args: {eventId: 'withdrawn'},
  render: (args) => cardOf({...args, src: answerEarly('card-empty', events(eventIn('open')))}),
  play: drawn,
};
export const Loading: Story = {
  render: (args) => cardOf({...args, src: answerEarly('card-loading', never())}),
  play: async ({canvasElement}) => {
    const card = cardIn(canvasElement);
    await until('the skeleton is drawn', () => card.isSkeleton);
  },
};
export const Stale: Story = {
  args: {eventId: 'open'},
  render: (args) => cardOf({...args, src: answerEarly('card-stale', events(eventIn('open')))}),
  play: async ({canvasElement}) => {
    const card = await cardIn(canvasElement).ready();
    answerEarly('card-stale', failures.unreachable());
    card.element.reload();
    await until('it says that this is a saved copy', () => card.notices.length);
  },
};
export const FailedOffline = failing('offline');
export const FailedUnreachable = failing('unreachable');
export const FailedTimedOut = failing('timeout');
export const FailedRefused = failing('refused');
export const FailedUnreadable = failing('not-json');
export const FailedNotAFeed = failing('not-a-feed');
export const FailedTooLarge = failing('too-large');

export const RegistrationNotYetOpen = showing('notYetOpen');
export const RegistrationOpen = showing('open');
export const RegistrationClosingSoon = showing('closingSoon');
export const Waitlist = showing('waitlist');
export const Full = showing('full');
export const RegistrationClosed = showing('closed');
export const ByInvitation = showing('byInvitation');
export const NoRegistrationNeeded = showing('notRequired');
export const StartingSoon = showing('soon');
export const Live = showing('live');
export const Ended = showing('ended');
export const RecordingComing = showing('recordingComing');
export const RecordingAvailable = showing('recordingAvailable');
export const RecordingAvailableUntil = showing('recordingUntil');
export const RecordingExpired = showing('recordingExpired');
export const RecordingWithCodeOnly = showing('recordingUnlinked');
export const Tentative = showing('tentative');
export const Cancelled = opened('cancelled');
export const Postponed = showing('postponed');
export const Moved = showing('moved');
export const MovedOnline = showing('movedOnline');
export const Undated = showing('undated');
export const AllDay = showing('allDay');
export const SeveralDays = showing('severalDays');
export const OverMidnight = showing('overMidnight');
export const BothZones = showing('farAway');
export const OneZone: Story = {...BothZones, args: {...BothZones.args, timeZone: 'event'}};
export const HeadingLevelFour: Story = {...ByRecord, args: {...ByRecord.args, headingLevel: 4}};
export const LongTitle = showing('longTitle');
export const LongCode = showing('longCode');
export const RightToLeftTitle = showing('rightToLeft');
export const HostileText = opened('hostile');
export const ManyTopics = showing('manyTopics');
export const LongDescriptionOpened = opened('longDescription');
export const Dark: Story = {
  ...showing('open'),
  render: (args) =>
    html`<div style="color-scheme: dark; background: #14181c; color: #e8e6e3; padding: 1em">
      ${cardOf(args)}
    </div>`,
};
export const Narrow: Story = {
  ...showing('closingSoon'),
  render: (args) => html`<div style="inline-size: 280px">${cardOf(args)}</div>`,
};
