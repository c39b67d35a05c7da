import {expect} from 'chai';
import type {EventData, Registration} from '../../src/model/contract.generated.ts';
import {viewEvent, type EventView} from '../../src/ui/card.view.ts';
import {AN_HOUR, contextOf, MINUTE, NOW, recordFrom, type Data} from './support.ts';

const START = Date.parse('2026-05-27T15:00Z');
const END = Date.parse('2026-05-27T16:15Z');

const view = (data: Data, now = NOW, ...above: Data[]): EventView =>
  viewEvent(recordFrom(...above, data), contextOf({now}));

describe('what has become of an event', () => {
  const table: readonly [data: Data, now: number, words: string | undefined, tone?: string][] = [
    [{}, NOW, undefined],
    [{status: 'tentative'}, NOW, 'To be confirmed', 'plain'],
    [{status: 'cancelled'}, NOW, 'Cancelled', 'off'],
    [{status: 'cancelled'}, START, 'Cancelled', 'off'],
    [{status: 'cancelled'}, END, 'Cancelled', 'off'],
    [{status: 'postponed'}, NOW, 'Postponed; new date to come', 'off'],
    [{status: 'movedOnline'}, NOW, 'Moved online', 'soon'],
    [{status: 'rescheduled'}, NOW, 'Moved to a new time', 'soon'],
    [
      {status: 'rescheduled', previousStart: '2026-05-20T10:00'},
      NOW,
      'Moved to May 27 (was May 20)',
      'soon',
    ],
    [
      {status: 'rescheduled', previousStart: '2025-12-03'},
      NOW,
      'Moved to May 27 (was December 3, 2025)',
      'soon',
    ],
    [
      {status: 'rescheduled', previousStart: '2026-05-27T09:00'},
      NOW,
      'Moved to a new time',
      'soon',
    ],
    [{}, START - 15 * MINUTE - 1, undefined],
    [{}, START - 15 * MINUTE, 'Starting in 15 minutes', 'soon'],
    [{}, START - 9 * MINUTE - 1, 'Starting in 10 minutes', 'soon'],
    [{}, START - 9 * MINUTE, 'Starting in 9 minutes', 'soon'],
    [{}, START - 1, 'Starting in 1 minute', 'soon'],
    [{}, START, 'Live now', 'good'],
    [{status: 'rescheduled'}, START, 'Live now', 'good'],
    [{}, END - 1, 'Live now', 'good'],
    [{}, END, 'Ended', 'plain'],
    [{status: 'movedOnline'}, END, 'Ended', 'plain'],
  ];
  for (const [data, now, words, tone] of table) {
    it(`reads ${words ?? 'nothing'} at ${new Date(now).toISOString()} of ${JSON.stringify(data)}`, () => {
      const {status} = view({...AN_HOUR, ...data}, now);
      expect(status).to.deep.equal(words && {text: words, tone});
    });
  }

  it('is said of each session of a conference that is called off', () => {
    const session = view({...AN_HOUR, partOf: 'a'}, NOW, {status: 'cancelled'});
    expect([session.status?.text, session.isOff]).to.deep.equal(['Cancelled', true]);
  });

  it('is not "Ended" of a recording without a date', () => {
    expect(view({recordings: [{title: 'It'}]}).status).to.equal(undefined);
  });
});

describe('where registration stands', () => {
  const noon = (day: string): number => Date.parse(`2026-05-${day}T17:00Z`);
  const table: readonly [says: Registration, now: number, words: string | undefined][] = [
    [{url: 'https://library.example/go'}, NOW, undefined],
    [{opens: '2026-05-23T09:00'}, NOW, 'Opens May 23'],
    [{opens: '2026-05-21T09:00'}, NOW, 'Opens tomorrow'],
    [{opens: '2026-05-20T15:00'}, NOW, 'Opens today'],
    [{opens: '2026-05-21'}, NOW, 'Opens tomorrow'],
    [{status: 'notYetOpen'}, NOW, 'Registration not yet open'],
    [{status: 'open'}, NOW, 'Registration open'],
    [{closes: '2026-05-26'}, NOW, 'Registration open'],
    [{closes: '2026-05-26'}, noon('24'), 'Closes May 26'],
    [{closes: '2026-05-26'}, noon('25'), 'Closes tomorrow'],
    [{closes: '2026-05-26'}, noon('26'), 'Closes today'],
    [{closes: '2026-05-26'}, Date.parse('2026-05-27T04:59:59Z'), 'Closes today'],
    [{closes: '2026-05-26'}, Date.parse('2026-05-27T05:00Z'), 'Registration closed'],
    [{closes: '2026-05-26T17:00'}, noon('25'), 'Closes tomorrow'],
    [{closes: '2026-05-26T17:00'}, noon('26'), 'Closes today'],
    [{status: 'full'}, NOW, 'Full'],
    [{status: 'open', remaining: 0}, NOW, 'Full'],
    [{status: 'waitlist'}, NOW, 'Waitlist'],
    [{status: 'closed'}, NOW, 'Registration closed'],
    [{status: 'byInvitation'}, NOW, 'By invitation'],
    [{status: 'notRequired'}, NOW, 'No registration needed'],
    [{status: 'unknown', free: true}, NOW, undefined],
  ];
  for (const [registration, now, words] of table) {
    it(`reads ${words ?? 'nothing'} at ${new Date(now).toISOString()} of ${JSON.stringify(registration)}`, () => {
      expect(view({...AN_HOUR, registration}, now).registration?.text).to.equal(words);
    });
  }

  it('names the day that the conference’s own calendar has', () => {
    const session = {...AN_HOUR, partOf: 'a', timeZone: 'America/Los_Angeles'};
    const closes = {registration: {closes: '2026-05-25'}};
    expect(view(session, noon('24'), closes).registration?.text).to.equal('Closes tomorrow');
  });

  it('says the year of a day in another one', () => {
    const registration = {opens: '2027-01-04T09:00'};
    expect(view({start: '2027-02-01T10:00', registration}).registration?.text).to.equal(
      'Opens January 4, 2027',
    );
  });

  it('is not spoken of once the event is over or called off', () => {
    const registration = {status: 'open'} as const;
    expect(view({...AN_HOUR, registration}, END).registration).to.equal(undefined);
    expect(view({...AN_HOUR, registration, status: 'cancelled'}).registration).to.equal(undefined);
  });
});

describe('the way in', () => {
  const url = 'https://library.example/register';
  const join = 'https://zoom.example/j/1';
  const online = {url: join, codes: [{value: ' 0a+B&'}]};
  const table: readonly [data: Data, now: number, label: string | undefined, href?: string][] = [
    [{}, NOW, undefined],
    [{registration: {url}}, NOW, 'Register', url],
    [{registration: {url, status: 'unknown'}}, NOW, 'Register', url],
    [{registration: {url, status: 'open'}}, NOW, 'Register', url],
    [{registration: {status: 'open'}}, NOW, undefined],
    [{registration: {url, closes: '2026-05-22'}}, NOW, 'Register', url],
    [{registration: {url, closes: '2026-05-19'}}, NOW, undefined],
    [{registration: {url, opens: '2026-05-22'}}, NOW, undefined],
    [{registration: {url, status: 'waitlist'}}, NOW, 'Join waitlist', url],
    [{registration: {url, status: 'full'}}, NOW, undefined],
    [{registration: {url, status: 'byInvitation'}}, NOW, undefined],
    [{registration: {url, status: 'notRequired'}}, NOW, undefined],
    [{registration: {url, status: 'open'}}, END - 1, 'Register', url],
    [{registration: {url, status: 'open'}}, END, undefined],
    [{registration: {url}}, END, undefined],
    [{registration: {url}, status: 'cancelled'}, NOW, undefined],
    [{registration: {url, status: 'open'}, status: 'postponed'}, NOW, undefined],
    [{online}, NOW, undefined],
    [{online}, START - 15 * MINUTE, 'Join', join],
    [{online, registration: {url, status: 'open'}}, START - 15 * MINUTE, 'Join', join],
    [{online, registration: {url, status: 'open'}}, NOW, 'Register', url],
    [{online}, END - 1, 'Join', join],
    [{online}, END, undefined],
    [{online, status: 'cancelled'}, START, undefined],
    [
      {registration: {url: 'mailto:a@library.example'}},
      NOW,
      'Register',
      'mailto:a@library.example',
    ],
  ];
  for (const [data, now, label, href] of table) {
    it(`is ${label ?? 'none'} at ${new Date(now).toISOString()} of ${JSON.stringify(data)}`, () => {
      const {action} = view({...AN_HOUR, ...data}, now);
      expect(action).to.deep.equal(label && {label, href});
    });
  }

  it('is a session’s by the registration of its conference', () => {
    const {action} = view({...AN_HOUR, partOf: 'a'}, NOW, {registration: {url, status: 'open'}});
    expect(action).to.deep.equal({label: 'Register', href: url});
  });

  it('is none where the conference of a session is called off', () => {
    const above: Data = {status: 'cancelled', registration: {url}};
    expect(view({...AN_HOUR, partOf: 'a'}, NOW, above).action).to.equal(undefined);
  });

  it('comes with its code, byte for byte, only while one can join', () => {
    expect(view({...AN_HOUR, online}, START).codes).to.deep.equal([
      {label: 'Access code', value: ' 0a+B&'},
    ]);
    expect(view({...AN_HOUR, online}).codes).to.deep.equal([]);
    expect(view({...AN_HOUR, online}, END).codes).to.deep.equal([]);
  });
});

describe('a recording', () => {
  const url = 'https://video.example/1';
  type Recording = NonNullable<EventData['recordings']>[number];
  const code = {label: 'Code', value: '+Fp9&Lu4'};
  const table: readonly [says: Recording, href: string | undefined, note: string][] = [
    [{url}, url, ''],
    [{url, availableUntil: '2026-08-01'}, url, 'Available until August 1'],
    [{url, availableUntil: '2027-05-01T00:00'}, url, 'Available until April 30, 2027'],
    [{url, availableUntil: '2026-05-27'}, url, 'Available until May 27'],
    [{url, published: '2026-06-01'}, undefined, 'Recording coming'],
    [{title: 'It'}, undefined, 'Recording coming'],
    [{url, availableUntil: '2026-05-27T11:15'}, undefined, 'No longer available'],
  ];
  for (const [says, href, note] of table) {
    it(`reads ${note || 'nothing'} of ${JSON.stringify(says)}`, () => {
      const [recording] = view(
        {...AN_HOUR, recordings: [{...says, codes: [code]}]},
        END,
      ).recordings;
      expect(recording).to.deep.include({href, note});
    });
  }

  it('shows its codes byte for byte, each with a name', () => {
    const codes = [code, {value: '  <b>&amp;\u200b "x" '}];
    const [recording] = view({recordings: [{url, codes}]}).recordings;
    expect(recording?.codes).to.deep.equal([
      {label: 'Code', value: '+Fp9&Lu4'},
      {label: 'Access code', value: '  <b>&amp;\u200b "x" '},
    ]);
  });

  it('without an address says so, and keeps its code', () => {
    const [recording] = view({recordings: [{codes: [code]}]}).recordings;
    expect(recording).to.deep.equal({
      title: '',
      href: undefined,
      note: 'The publisher has not given a recording link.',
      codes: [code],
    });
  });

  it('takes its codes away when it can no longer be seen', () => {
    const recordings = [{url, availableUntil: '2026-05-01', codes: [code]}];
    const start = '2026-04-01T10:00';
    expect(view({start, recordings}).recordings[0]?.codes).to.deep.equal([]);
  });

  it('is not spoken of before the end', () => {
    expect(view({...AN_HOUR, recordings: [{url}]}, END - 1).recordings).to.deep.equal([]);
  });
});
