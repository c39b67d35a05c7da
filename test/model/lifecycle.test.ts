import {expect} from 'chai';
import type {EventData, FeedData, Registration} from '../../src/model/contract.generated.ts';
import {
  isPast,
  lifecycleOf,
  momentEnd,
  registrarOf,
  statusOf,
  type Lifecycle,
} from '../../src/model/lifecycle.ts';
import type {EventItem} from '../../src/model/records.ts';
import {feedOf} from '../fixtures/build.ts';
import {DAY, HOUR, seeded} from '../time/zone-support.ts';

const MINUTE = 60_000;
/** One o'clock in Chicago. */
const START = Date.parse('2026-05-27T18:00Z');
const END = START + HOUR;
const HOURS = {start: '2026-05-27T13:00', end: '2026-05-27T14:00'};

type Data = Partial<EventData>;

/** The last of some events of one feed; each is `a`, `b` … unless it says otherwise. */
function eventOf(...all: Data[]): EventItem {
  const events = all.map((data, at) => ({id: 'abcdef'.charAt(at), title: 'An event', ...data}));
  const last = feedOf(events, {} satisfies Partial<FeedData>).events.at(-1);
  if (!last) throw new Error('the event was left out');
  return last;
}

const phaseAt = (item: EventItem, now: number): string => lifecycleOf(item, now).phase;

describe('the phase of an event', () => {
  const table: readonly [when: string, now: number, phase: string][] = [
    ['long before', START - 30 * DAY, 'upcoming'],
    ['a moment before the last quarter of an hour', START - 15 * MINUTE - 1, 'upcoming'],
    ['a quarter of an hour before', START - 15 * MINUTE, 'soon'],
    ['a moment before the start', START - 1, 'soon'],
    ['at the start', START, 'live'],
    ['a moment before the end', END - 1, 'live'],
    ['at the end', END, 'ended'],
    ['years later', END + 1000 * DAY, 'ended'],
  ];
  for (const [when, now, phase] of table) {
    it(`is ${phase} ${when}`, () => {
      expect(phaseAt(eventOf(HOURS), now)).to.equal(phase);
    });
    it(`is ${phase} ${when} where no end is stated: it lasts an hour`, () => {
      expect(phaseAt(eventOf({start: HOURS.start}), now)).to.equal(phase);
    });
  }

  const days = eventOf({start: '2026-05-27', end: '2026-05-29'});
  const dayAfter = Date.parse('2026-05-30T05:00Z');
  const dates: readonly [now: number, phase: string][] = [
    [Date.parse('2026-05-27T04:59Z'), 'upcoming'],
    [Date.parse('2026-05-27T05:00Z'), 'upcoming'],
    [Date.parse('2026-05-28T18:00Z'), 'upcoming'],
    [dayAfter - 1, 'upcoming'],
    [dayAfter, 'ended'],
  ];
  for (const [now, phase] of dates) {
    it(`of dates is ${phase} at ${new Date(now).toISOString()}, never soon or live`, () => {
      expect(phaseAt(days, now)).to.equal(phase);
    });
  }

  it('ends a date with its day in its own zone, also on a day of 23 hours', () => {
    const item = eventOf({start: '2026-03-08', timeZone: 'America/New_York'});
    expect(phaseAt(item, Date.parse('2026-03-09T03:59:59Z'))).to.equal('upcoming');
    expect(phaseAt(item, Date.parse('2026-03-09T04:00Z'))).to.equal('ended');
  });

  it('of a deadline is never soon or live', () => {
    const item = eventOf({...HOURS, type: 'deadline'});
    const phases = [START - 1, START, END - 1, END].map((now) => phaseAt(item, now));
    expect(phases).to.deep.equal(['upcoming', 'upcoming', 'upcoming', 'ended']);
  });

  for (const status of ['cancelled', 'postponed'] as const) {
    it(`of what is ${status} is never soon or live`, () => {
      const item = eventOf({...HOURS, status});
      const phases = [START - 1, START, END].map((now) => phaseAt(item, now));
      expect(phases).to.deep.equal(['upcoming', 'upcoming', 'ended']);
    });
  }

  it('is undated without a start, and never changes', () => {
    const {phase, next} = lifecycleOf(eventOf({dateText: 'In the spring'}), START);
    expect([phase, next]).to.deep.equal(['undated', Infinity]);
  });

  it('is ended where there is a recording and no start', () => {
    expect(phaseAt(eventOf({recordings: [{title: 'The recording'}]}), START)).to.equal('ended');
  });
});

describe('the row of an event that has ended', () => {
  it('is kept for an hour, and the clock is told', () => {
    const item = eventOf(HOURS);
    expect(isPast(item, END + HOUR - 1)).to.equal(false);
    expect(isPast(item, END + HOUR)).to.equal(true);
    expect(lifecycleOf(item, END).next).to.equal(END + HOUR);
    expect(lifecycleOf(item, END + HOUR).next).to.equal(Infinity);
  });

  it('is kept for an hour after the last of its days', () => {
    const item = eventOf({start: '2026-05-27'});
    const over = Date.parse('2026-05-28T05:00Z');
    expect([isPast(item, over + HOUR - 1), isPast(item, over + HOUR)]).to.deep.equal([false, true]);
  });

  it('without a date is past only if there is a recording', () => {
    expect(isPast(eventOf({dateText: 'Soon'}), END)).to.equal(false);
    expect(isPast(eventOf({}), END)).to.equal(false);
    expect(isPast(eventOf({recordings: [{title: 'It'}]}), END)).to.equal(true);
  });
});

describe('the status of a session', () => {
  const table: readonly [above: EventData['status'], own: EventData['status'], is: string][] = [
    ['cancelled', undefined, 'cancelled'],
    ['postponed', undefined, 'postponed'],
    ['cancelled', 'tentative', 'cancelled'],
    ['cancelled', 'movedOnline', 'movedOnline'],
    ['cancelled', 'rescheduled', 'rescheduled'],
    ['cancelled', 'postponed', 'postponed'],
    ['rescheduled', undefined, 'scheduled'],
    ['tentative', undefined, 'scheduled'],
    ['scheduled', 'cancelled', 'cancelled'],
  ];
  for (const [above, own, is] of table) {
    it(`is ${is} in a conference that is ${above}, ${own ?? 'nothing'} being said of it`, () => {
      const item = eventOf(
        {...(above && {status: above})},
        {partOf: 'a', ...(own && {status: own})},
      );
      expect(statusOf(item)).to.equal(is);
    });
  }

  it('reaches down through every level', () => {
    const item = eventOf({status: 'cancelled'}, {partOf: 'a'}, {partOf: 'b', ...HOURS});
    expect(statusOf(item)).to.equal('cancelled');
    expect(phaseAt(item, START)).to.equal('upcoming');
  });
});

describe('registration', () => {
  const opens = '2026-05-01T09:00';
  const closes = '2026-05-25T17:00';
  const OPENS = Date.parse('2026-05-01T14:00Z');
  const CLOSES = Date.parse('2026-05-25T22:00Z');
  const table: readonly [says: Registration | undefined, now: number, is: string][] = [
    [undefined, CLOSES, 'none'],
    [{url: 'https://library.example/go'}, CLOSES, 'unknown'],
    [{status: 'unknown', free: true}, CLOSES, 'unknown'],
    [{status: 'open'}, START - DAY, 'open'],
    [{status: 'open'}, START, 'open'],
    [{status: 'open'}, END - 1, 'open'],
    [{status: 'open'}, END, 'none'],
    [{opens}, OPENS - 1, 'notYetOpen'],
    [{opens}, OPENS, 'open'],
    [{opens, status: 'notYetOpen'}, OPENS, 'open'],
    [{status: 'notYetOpen'}, START - 1, 'notYetOpen'],
    [{opens: '2026-05-01'}, Date.parse('2026-05-01T04:59:59Z'), 'notYetOpen'],
    [{opens: '2026-05-01'}, Date.parse('2026-05-01T05:00Z'), 'open'],
    [{closes}, CLOSES - 72 * HOUR - 1, 'open'],
    [{closes}, CLOSES - 72 * HOUR, 'closingSoon'],
    [{closes}, CLOSES - 1, 'closingSoon'],
    [{closes}, CLOSES, 'closed'],
    [{closes, status: 'open'}, CLOSES, 'closed'],
    [{closes: '2026-05-25'}, Date.parse('2026-05-26T04:59:59.999Z'), 'closingSoon'],
    [{closes: '2026-05-25'}, Date.parse('2026-05-26T05:00Z'), 'closed'],
    [{closes: '2026-05-25'}, Date.parse('2026-05-23T05:00Z') - 1, 'open'],
    [{closes: '2026-05-25'}, Date.parse('2026-05-23T05:00Z'), 'closingSoon'],
    [{opens, closes}, OPENS - 1, 'notYetOpen'],
    [{status: 'full', closes}, CLOSES - 1, 'full'],
    [{status: 'full', closes}, CLOSES, 'closed'],
    [{status: 'waitlist', closes}, CLOSES - HOUR, 'waitlist'],
    [{status: 'open', remaining: 0}, START - DAY, 'full'],
    [{status: 'open', remaining: 1}, START - DAY, 'open'],
    [{status: 'closed', opens}, OPENS - 1, 'closed'],
    [{status: 'byInvitation', closes}, CLOSES, 'byInvitation'],
    [{status: 'notRequired'}, START, 'notRequired'],
    [{status: 'notRequired'}, END, 'none'],
  ];
  for (const [says, now, is] of table) {
    it(`is ${is} at ${new Date(now).toISOString()} with ${JSON.stringify(says) ?? 'nothing'}`, () => {
      const item = eventOf({...HOURS, ...(says && {registration: says})});
      expect(lifecycleOf(item, now).registration).to.equal(is);
    });
  }

  for (const status of ['cancelled', 'postponed'] as const) {
    it(`is none for what is ${status}`, () => {
      const item = eventOf({...HOURS, status, registration: {status: 'open', closes}});
      expect(lifecycleOf(item, OPENS).registration).to.equal('none');
    });
  }

  it('of a session is its conference’s, with dates that count in the zone of the conference', () => {
    const item = eventOf(
      {start: '2026-05-27', end: '2026-05-28', registration: {closes: '2026-05-25'}},
      {partOf: 'a', ...HOURS, timeZone: 'America/Los_Angeles'},
    );
    const closed = Date.parse('2026-05-26T05:00Z');
    expect(registrarOf(item).id).to.equal('a');
    expect(lifecycleOf(item, closed - 1).registration).to.equal('closingSoon');
    expect(lifecycleOf(item, closed).registration).to.equal('closed');
  });

  it('of a session without a date ends with its conference', () => {
    const item = eventOf({...HOURS, registration: {status: 'open'}}, {partOf: 'a'});
    expect(lifecycleOf(item, END - 1)).to.include({registration: 'open', next: END});
    expect(lifecycleOf(item, END)).to.include({registration: 'none', phase: 'undated'});
  });

  it('of its own wins over the conference’s', () => {
    const item = eventOf(
      {...HOURS, registration: {status: 'full'}},
      {partOf: 'a', ...HOURS, registration: {status: 'open'}},
    );
    expect(registrarOf(item)).to.equal(item);
    expect(lifecycleOf(item, START - DAY).registration).to.equal('open');
  });
});

describe('a recording', () => {
  const url = 'https://video.example/1';
  const later = '2026-05-29T12:00';
  const LATER = Date.parse('2026-05-29T17:00Z');
  type Recording = NonNullable<EventData['recordings']>[number];
  const table: readonly [says: Recording, now: number, is: string][] = [
    [{url}, END, 'available'],
    [{url, published: later}, LATER - 1, 'coming'],
    [{url, published: later}, LATER, 'available'],
    [{url, availableUntil: later}, LATER - 1, 'available'],
    [{url, availableUntil: later}, LATER, 'expired'],
    [{url, availableUntil: '2026-05-29'}, Date.parse('2026-05-30T04:59:59Z'), 'available'],
    [{url, availableUntil: '2026-05-29'}, Date.parse('2026-05-30T05:00Z'), 'expired'],
    [{title: 'It'}, END, 'coming'],
    [{title: 'It'}, END + 30 * DAY - 1, 'coming'],
    [{title: 'It'}, END + 30 * DAY, 'unlinked'],
  ];
  for (const [says, now, is] of table) {
    it(`is ${is} at ${new Date(now).toISOString()} with ${JSON.stringify(says)}`, () => {
      const item = eventOf({...HOURS, recordings: [says]});
      expect(lifecycleOf(item, now).recordings).to.deep.equal([is]);
    });
  }

  it('is nothing to speak of before the event has ended', () => {
    const item = eventOf({...HOURS, recordings: [{url}]});
    expect(lifecycleOf(item, END - 1).recordings).to.deep.equal([]);
  });

  it('without an address and without a date is unlinked', () => {
    const item = eventOf({recordings: [{title: 'It'}, {url}]});
    expect(lifecycleOf(item, END).recordings).to.deep.equal(['unlinked', 'available']);
  });
});

describe('the end of a moment', () => {
  it('is itself with hours, and the end of its day in the zone without', () => {
    const zone = 'America/Chicago';
    expect(momentEnd({at: START, dateOnly: false}, zone)).to.equal(START);
    const day = Date.parse('2026-05-27T05:00Z');
    expect(momentEnd({at: day, dateOnly: true}, zone)).to.equal(day + DAY);
  });
});

describe('the life of one event', () => {
  it('can be followed from one boundary to the next', () => {
    const item = eventOf({
      ...HOURS,
      registration: {opens: '2026-05-20T09:00', closes: '2026-05-26'},
      recordings: [{url: 'https://video.example/1', availableUntil: '2026-06-27'}],
    });
    const told: string[] = [];
    for (let now = Date.parse('2026-05-19T17:00Z'); now < Infinity && told.length < 99;) {
      const {phase, registration, recordings, next} = lifecycleOf(item, now);
      told.push(
        `${new Date(now).toISOString().slice(5, 16)} ${phase} ${registration} ${recordings.join()}`,
      );
      now = next;
    }
    expect(told.filter((line) => !line.includes(' soon '))).to.deep.equal([
      '05-19T17:00 upcoming notYetOpen ',
      '05-20T05:00 upcoming notYetOpen ',
      '05-20T14:00 upcoming open ',
      '05-24T05:00 upcoming closingSoon ',
      '05-25T05:00 upcoming closingSoon ',
      '05-26T05:00 upcoming closingSoon ',
      '05-27T05:00 upcoming closed ',
      '05-27T18:00 live closed ',
      '05-27T19:00 ended none available',
      '05-27T20:00 ended none available',
      '06-28T05:00 ended none expired',
    ]);
    expect(told.filter((line) => line.includes(' soon '))).to.have.length(15);
  });

  it('counts the last quarter of an hour down by whole minutes', () => {
    const item = eventOf(HOURS);
    expect(lifecycleOf(item, START - 15 * MINUTE).next).to.equal(START - 14 * MINUTE);
    expect(lifecycleOf(item, START - 14 * MINUTE - 1).next).to.equal(START - 14 * MINUTE);
    expect(lifecycleOf(item, START - 1).next).to.equal(START);
  });
});

describe('any event, between now and its next moment', () => {
  const random = seeded(20261124);
  const pick = <T>(...values: T[]): T => values[Math.floor(random() * values.length)] as T;
  const when = (): string => {
    const at = START + Math.floor((random() - 0.5) * 12 * 24) * HOUR;
    return new Date(at).toISOString().slice(0, pick(10, 16));
  };
  const maybe = <T extends object>(make: () => T): Partial<T> => (random() < 0.6 ? make() : {});

  const randomEvent = (): EventItem => {
    const data = (): Data => ({
      ...maybe(() => ({start: when()})),
      ...maybe(() => ({duration: pick('PT1H', 'PT30M', 'P2D')})),
      timeZone: pick('America/Chicago', 'America/Los_Angeles', 'Asia/Kolkata'),
      type: pick('webinar', 'deadline'),
      status: pick('scheduled', 'scheduled', 'scheduled', 'tentative', 'cancelled', 'movedOnline'),
      ...maybe(() => ({
        registration: {
          ...maybe(() => ({status: pick('open', 'full', 'waitlist', 'notYetOpen', 'unknown')})),
          ...maybe(() => ({opens: when()})),
          ...maybe(() => ({closes: when()})),
          free: true,
        },
      })),
      recordings: [
        {
          title: 'The recording',
          ...maybe(() => ({url: 'https://video.example/1'})),
          ...maybe(() => ({published: when()})),
          ...maybe(() => ({availableUntil: when()})),
        },
      ],
    });
    return random() < 0.5 ? eventOf(data()) : eventOf(data(), {...data(), partOf: 'a'});
  };
  const words = (item: EventItem, now: number): string => {
    const {phase, registration, recordings}: Lifecycle = lifecycleOf(item, now);
    return [phase, registration, ...recordings, isPast(item, now)].join();
  };

  it('stays as it is, and reaches a last moment', () => {
    for (let round = 0; round < 150; round++) {
      const item = randomEvent();
      let now = START - Math.floor(random() * 12 * DAY);
      let steps = 0;
      while (now < Infinity) {
        const {next} = lifecycleOf(item, now);
        expect(next).to.be.greaterThan(now);
        const until = Math.min(next, now + 40 * DAY);
        const told = words(item, now);
        for (const at of [
          until - 1,
          ...[1, 2, 3].map(() => now + Math.floor(random() * (until - now))),
        ])
          expect(words(item, at), `${now} to ${at} of ${next}`).to.equal(told);
        now = next;
        expect(++steps).to.be.lessThan(200);
      }
    }
  });
});
