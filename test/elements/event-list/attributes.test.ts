import {expect} from 'chai';
import {eventOf, feedOf} from '../../fixtures/build.ts';
import {eventIn, NOW} from '../../fixtures/event-states.ts';
import {PAST, programmeOf} from '../../fixtures/programme.ts';
import {catchWarnings} from '../../support/harness/console.ts';
import {mountList, unmountAll} from '../../support/harness/mount.ts';

const feed = feedOf(programmeOf(6));

/** Attribute, a wrong value, and what must be drawn nevertheless: all six. */
const WRONG: readonly (readonly [attribute: string, value: string])[] = [
  ['period', 'tomorrow'],
  ['group', 'week'],
  ['limit', 'ten'],
  ['limit', '0'],
  ['limit', '-3'],
  ['limit', '2.5'],
  ['heading-level', 'big'],
  ['heading-level', '9'],
  ['state', 'Illinois'],
  ['state', 'ZZ'],
  ['filters', 'colour'],
  ['time-zone', 'Mars/Olympus'],
];

describe('the attributes of an event list', () => {
  let warnings: ReturnType<typeof catchWarnings>;

  beforeEach(() => {
    warnings = catchWarnings();
  });

  afterEach(() => {
    unmountAll();
    warnings.restore();
  });

  for (const [attribute, value] of WRONG) {
    it(`warns once of ${attribute}="${value}", and uses the default`, async () => {
      const settings = {feed, now: NOW, attributes: {[attribute]: value}};
      // `timeZone` as a property would hide the attribute.
      const lists = [mountList(settings), mountList(settings)];
      for (const {element} of lists) element.setAttribute(attribute, value);
      for (const list of lists) expect((await list.ready()).events).to.have.length(6);
      expect(warnings.lines).to.have.length(1);
      expect(warnings.lines[0]).to.match(/^advocacy-event-list: /);
      expect(warnings.lines[0]).to.contain(attribute).and.contain(value);
    });
  }

  it('warns once of a now that is no instant, and uses the real one', async () => {
    const list = await mountList({feed: feedOf(PAST), now: 'today', period: 'all'}).ready();
    expect(list.events).to.have.length(4);
    expect(warnings.lines).to.deep.equal([
      'advocacy-event-list: now="today" is not a date and time with an offset',
    ]);
  });

  it('warns of nothing when all is right, in any letter case', async () => {
    const attributes = {
      period: ' Upcoming ',
      group: 'DAY',
      state: 'il, us-oh',
      filters: 'Type',
      'heading-level': '4',
      limit: '5',
    };
    const list = await mountList({feed, now: NOW, attributes}).ready();
    expect(list.events).to.have.length(5);
    expect(warnings.lines).to.deep.equal([]);
  });

  it('shows for a state what is meant for it, for the country, or for no state at all', async () => {
    const regional = feedOf(
      [['US-IL'], ['US-OH'], ['US'], [], ['US-OH', 'US-IL']].map((regions, at) =>
        eventOf({id: `e${at}`, title: regions.join() || 'none', regions, start: '2026-06-01'}),
      ),
    );
    const of = async (state: string): Promise<readonly string[]> =>
      (await mountList({feed: regional, now: NOW, state}).ready()).titles;
    expect(await of('IL')).to.have.members(['US-IL', 'US', 'none', 'US-OH,US-IL']);
    expect(await of('oh')).to.have.members(['US-OH', 'US', 'none', 'US-OH,US-IL']);
    expect(await of('IN')).to.have.members(['US', 'none']);
    expect(await of('IL OH')).to.have.length(5);
  });

  it('never lets the place decide for a state', async () => {
    const away = feedOf([
      eventOf({id: 'away', regions: ['US'], locations: [{address: {region: 'LA'}, name: 'MCC'}]}),
    ]);
    const list = await mountList({feed: away, now: NOW, state: 'IL'}).ready();
    expect(list.events).to.have.length(1);
  });

  it('picks by type, topic, audience and library type', async () => {
    const of = async (attributes: Record<string, string>): Promise<readonly string[]> =>
      (await mountList({feed, now: NOW, attributes}).ready()).events.map(({id}) => id);
    expect(await of({type: 'webinar, meeting'})).to.deep.equal([
      'event-1',
      'event-3',
      'event-4',
      'event-6',
    ]);
    expect(await of({topic: 'book CHALLENGES'})).to.deep.equal(['event-2', 'event-6']);
    expect(await of({audience: 'Trustees', type: 'workshop'})).to.deep.equal(['event-2']);
    expect(await of({'library-type': 'school'})).to.deep.equal(['event-1', 'event-3', 'event-5']);
  });

  it('shows the past with the latest first', async () => {
    const list = await mountList({
      feed: feedOf([...PAST, ...programmeOf(2)]),
      now: NOW,
      period: 'past',
    }).ready();
    expect(list.events.map(({id}) => id)).to.deep.equal(['past-4', 'past-3', 'past-2', 'past-1']);
  });

  it('begins its headings at the level that the page asks for', async () => {
    const list = await mountList({feed, now: NOW, headingLevel: 4}).ready();
    expect(list.all('[part~=heading]').every(({localName}) => localName === 'h4')).to.equal(true);
    expect(list.events.every(({heading}) => heading.localName === 'h5')).to.equal(true);
  });

  it('never goes deeper than a sixth level', async () => {
    const list = await mountList({feed, now: NOW, headingLevel: 6}).ready();
    expect(list.events[0]?.heading.localName).to.equal('h6');
  });

  it('tells the time by the venue’s clock, by the viewer’s, or by a named one', async () => {
    const away = feedOf([eventIn('farAway')]);
    const meta = async (timeZone: string): Promise<string> =>
      (await mountList({feed: away, now: NOW, timeZone}).ready()).event('far-away').meta;
    expect(await meta('event')).to.match(/1:00.+2:00\sPM Hawaii/);
    expect(await meta('America/New_York')).to.match(/7:00.+8:00\sPM Eastern Time/);
    const viewer = await meta('viewer');
    expect(viewer).not.to.contain('Hawaii');
    const both = await meta('auto');
    expect(both).to.match(/1:00.+2:00\sPM Hawaii/);
    expect(both).to.match(/\(.+ your time, .+\)/);
  });

  it('takes properties in place of attributes', async () => {
    const list = await mountList({feed, now: NOW, limit: 2, group: 'none'}).ready();
    expect(list.events).to.have.length(2);
    list.element.limit = null;
    list.element.group = 'month';
    await list.element.updateComplete;
    expect(list.events).to.have.length(6);
    expect(list.headings.length).to.be.above(0);
  });

  it('speaks English in its own words on a page in another language, and says so', async () => {
    const list = await mountList({feed, now: NOW, attributes: {lang: 'fr'}}).ready();
    expect(list.all('[part~=root]')[0]?.lang).to.match(/^en/);
  });
});
