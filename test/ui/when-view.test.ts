import {expect} from 'chai';
import {shownZone, viewWhen, type ViewContext, type WhenView} from '../../src/ui/when.view.ts';
import {AN_HOUR, contextOf, recordFrom, written, type Data} from './support.ts';

const when = (data: Data, more: Partial<ViewContext> = {}, both = true): WhenView =>
  viewWhen(recordFrom(data), contextOf(more), both);

/** What the meta line reads. */
const line = (data: Data, more: Partial<ViewContext> = {}): string => {
  const {day, time, otherTime} = when(data, more);
  return written([[day, time].filter(Boolean).join(', '), otherTime].filter(Boolean).join(' '));
};

const DENVER = {viewerZone: 'America/Denver'};
const inPerson = {...AN_HOUR, attendance: 'inPerson'} as const;
const online = {...AN_HOUR, attendance: 'online'} as const;
const hybrid = {...AN_HOUR, attendance: 'hybrid'} as const;

describe('when an event is, in one line', () => {
  const table: readonly [what: string, data: Data, words: string][] = [
    ['an hour and a quarter', AN_HOUR, 'Wed, May 27, 10:00–11:15 AM Central Time'],
    [
      'from morning to afternoon',
      {start: '2026-05-27T09:00', end: '2026-05-27T12:30'},
      'Wed, May 27, 9:00 AM–12:30 PM Central Time',
    ],
    ['no end', {start: '2026-05-27T14:00'}, 'Wed, May 27, 2:00 PM Central Time'],
    ['no end, late', {start: '2026-05-27T23:30'}, 'Wed, May 27, 11:30 PM Central Time'],
    [
      'no length',
      {start: '2026-05-27T00:00', end: '2026-05-27T00:00'},
      'Wed, May 27, 12:00 AM Central Time',
    ],
    [
      'over midnight',
      {start: '2026-05-27T22:00', end: '2026-05-28T01:00'},
      'May 27, 10:00 PM – May 28, 1:00 AM Central Time',
    ],
    [
      'until midnight',
      {start: '2026-05-27T22:00', end: '2026-05-28T00:00'},
      'May 27, 10:00 PM – May 28, 12:00 AM Central Time',
    ],
    [
      'several days with hours',
      {start: '2026-05-27T09:00', end: '2026-05-29T17:00'},
      'May 27, 9:00 AM – May 29, 5:00 PM Central Time',
    ],
    ['a date', {start: '2026-05-27'}, 'Wed, May 27'],
    ['a whole day', {start: '2026-05-27', allDay: true}, 'Wed, May 27, All day'],
    ['dates', {start: '2026-05-27', end: '2026-05-29'}, 'May 27–29'],
    ['whole days', {start: '2026-05-27', end: '2026-05-29', allDay: true}, 'May 27–29'],
    ['dates over months', {start: '2026-05-30', end: '2026-06-02'}, 'May 30 – Jun 2'],
    ['another year', {start: '2027-01-28T10:00'}, 'Thu, Jan 28, 2027, 10:00 AM Central Time'],
    ['another year’s date', {start: '2025-01-28'}, 'Tue, Jan 28, 2025'],
    ['another year’s dates', {start: '2023-01-27', end: '2023-01-30'}, 'Jan 27–30, 2023'],
    [
      'another year’s night',
      {start: '2025-12-31T22:00', end: '2026-01-01T01:00'},
      'December 31, 2025, 10:00 PM – January 1, 2026, 1:00 AM Central Time',
    ],
    [
      'a zone of its own',
      {...AN_HOUR, timeZone: 'America/New_York'},
      'Wed, May 27, 10:00–11:15 AM Eastern Time (9:00–10:15 AM your time, Central Time)',
    ],
    ['words instead of a date', {dateText: 'Spring 2027, to be set'}, 'Spring 2027, to be set'],
    [
      'words beside a date',
      {...AN_HOUR, dateText: 'May 27'},
      'Wed, May 27, 10:00–11:15 AM Central Time',
    ],
    ['nothing', {}, ''],
  ];
  for (const [what, data, words] of table) {
    it(`reads "${words}" for ${what}`, () => {
      expect(line(data)).to.equal(words);
    });
  }
});

describe('whose clock the times are told by', () => {
  const venue = 'Wed, May 27, 10:00–11:15 AM Central Time';
  const visitor = 'Wed, May 27, 9:00–10:15 AM Mountain Time';
  const table: readonly [what: string, data: Data, more: Partial<ViewContext>, words: string][] = [
    ['in person', inPerson, DENVER, `${venue} (9:00–10:15 AM your time, Mountain Time)`],
    ['hybrid', hybrid, DENVER, `${venue} (9:00–10:15 AM your time, Mountain Time)`],
    ['of unknown kind', AN_HOUR, DENVER, `${venue} (9:00–10:15 AM your time, Mountain Time)`],
    ['online', online, DENVER, `${visitor} (10:00–11:15 AM Central Time)`],
    ['in person, by event', inPerson, {...DENVER, timeZone: 'event'}, venue],
    ['online, by event', online, {...DENVER, timeZone: 'event'}, venue],
    ['in person, by viewer', inPerson, {...DENVER, timeZone: 'viewer'}, visitor],
    ['online, by viewer', online, {...DENVER, timeZone: 'viewer'}, visitor],
    [
      'in person, by a third zone',
      inPerson,
      {...DENVER, timeZone: 'America/New_York'},
      'Wed, May 27, 11:00 AM–12:15 PM Eastern Time',
    ],
    ['in person, visitor unknown', inPerson, {viewerZone: undefined}, venue],
    ['online, visitor unknown', online, {viewerZone: undefined}, venue],
    ['online, by an unknown viewer', online, {viewerZone: undefined, timeZone: 'viewer'}, venue],
    ['in person, same zone', inPerson, {}, venue],
  ];
  for (const [what, data, more, words] of table) {
    it(`reads "${words}" ${what}`, () => {
      expect(line(data, more)).to.equal(words);
    });
  }

  it('is named once where the clocks of both zones agree', () => {
    for (const data of [inPerson, online]) {
      expect(when(data, {viewerZone: 'America/Winnipeg'}).otherTime).to.equal('');
    }
  });

  it('is named twice only in the months in which the clocks differ', () => {
    const phoenix = {attendance: 'inPerson', timeZone: 'America/Phoenix'} as const;
    const winter = {...phoenix, start: '2026-12-01T10:00'};
    const summer = {...phoenix, start: '2026-07-01T10:00'};
    expect(when(winter, DENVER).otherTime).to.equal('');
    expect(written(when(summer, DENVER).otherTime)).to.equal('(11:00 AM your time, Mountain Time)');
  });

  it('names the other day where it is another there', () => {
    const late = {
      start: '2026-05-27T23:30',
      end: '2026-05-28T00:15',
      attendance: 'inPerson',
    } as const;
    expect(written(when(late, {viewerZone: 'America/New_York'}).otherTime)).to.equal(
      '(Thu, May 28, 12:30–1:15 AM your time, Eastern Time)',
    );
  });

  it('leaves the other time out when it is of no use any more', () => {
    expect(when(inPerson, DENVER, false).otherTime).to.equal('');
  });

  it('never moves a date into another zone’s day', () => {
    for (const timeZone of ['auto', 'viewer', 'Pacific/Auckland']) {
      const more = {timeZone, viewerZone: 'Pacific/Auckland'};
      expect(line({start: '2026-05-27', attendance: 'online'}, more)).to.equal('Wed, May 27');
      expect(shownZone(recordFrom({start: '2026-05-27'}), contextOf(more))).to.equal(
        'America/Chicago',
      );
    }
  });
});

describe('the further forms of a time', () => {
  it('has a date block that agrees with the line', () => {
    expect(when(AN_HOUR).block).to.deep.equal({weekday: 'Wed', day: '27', month: 'May', year: ''});
    const late = {start: '2026-05-27T23:30', attendance: 'online'} as const;
    expect(when(late, {viewerZone: 'America/New_York'}).block).to.deep.equal({
      weekday: 'Thu',
      day: '28',
      month: 'May',
      year: '',
    });
    expect(when({dateText: 'Soon'}).block).to.equal(undefined);
  });

  const forms: readonly [data: Data, iso: string | undefined, long: string][] = [
    [AN_HOUR, '2026-05-27T10:00-05:00', 'Wednesday, May 27, 10:00–11:15 AM Central Time'],
    [{start: '2026-05-27'}, '2026-05-27', 'Wednesday, May 27'],
    [{start: '2026-05-27', end: '2026-05-29'}, '2026-05-27', 'May 27–29'],
    [{dateText: 'Soon'}, undefined, 'Soon'],
    [{}, undefined, ''],
  ];
  for (const [data, iso, long] of forms) {
    it(`are "${long}" and ${iso ?? 'nothing for machines'} of ${JSON.stringify(data)}`, () => {
      const view = when(data);
      expect({iso: view.iso, long: written(view.long)}).to.deep.equal({iso, long});
    });
  }

  it('keep the time from before an event was moved, and only then', () => {
    const moved = {...AN_HOUR, previousStart: '2026-05-20T14:00'} as const;
    expect(written(when({...moved, status: 'rescheduled'}).was)).to.equal('Wed, May 20, 2:00 PM');
    expect(when({...moved, status: 'scheduled'}).was).to.equal('');
    const days = {start: '2026-05-27', previousStart: '2026-05-20', status: 'rescheduled'} as const;
    expect(when(days).was).to.equal('Wed, May 20');
  });

  it('are worded in the locale of the words', () => {
    const view = when(AN_HOUR, {locale: 'en-GB'});
    expect(view.long).to.contain('27 May').and.to.contain('10:00–11:15');
  });
});
