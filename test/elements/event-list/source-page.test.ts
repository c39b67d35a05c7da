import {expect} from 'chai';
import {feedFrom} from '../../fixtures/build.ts';
import {mountList, unmountAll} from '../../support/harness/mount.ts';
import type {Feed} from '../../../src/model/records.ts';

const NOW = '2026-05-20T15:00:00Z';

/** What is printed on the page that this library replaces: title, then hours and room. */
const PROGRAMMES = [
  [
    "Building Thriving Communities: The Library's Role in Economic Development",
    'Sat, Jan 28, 2023, 10:00 – 11:15 AM Central Time',
    'MCC 283-285',
  ],
  [
    'Building Strong Trustee Relationships during Book Challenges',
    'Sat, Jan 28, 2023, 1:40 – 2:00 PM Central Time',
    'MCC ShopTalk Area 2 (LLX Marketplace)',
  ],
  [
    'Hammer, Vise, Lever: Better Tools, Stronger Advocacy',
    'Sat, Jan 28, 2023, 3:00 – 4:15 PM Central Time',
    'MCC 291-292',
  ],
  [
    'Book Bans, Libraries, and the Law: Standing Up to Library Censorship in Louisiana and Beyond',
    'Sat, Jan 28, 2023, 5:30 – 6:30 PM Central Time',
    'Marriott New Orleans Salon D-E',
  ],
  [
    'Leverage Federal Funds to Advance Digital Equity in Your Community',
    'Sun, Jan 29, 2023, 3:00 – 4:15 PM Central Time',
    'MCC 288-290',
  ],
];

/** Spaces and dashes as one kind: engines print ranges with thin spaces, or without any. */
const plain = (text: string): string => text.replace(/\s*[–-]\s*/g, '–').replace(/\s+/g, ' ');

describe('the source page’s feed in an event list', () => {
  let feed: Feed;

  before(async () => {
    const response = await fetch('/test/fixtures/source-page.feed.json');
    feed = feedFrom(await response.json());
  });

  afterEach(unmountAll);

  it('shows the conference, its five programmes and both webinars with period="all"', async () => {
    const list = await mountList({feed, period: 'all', now: NOW}).ready();
    expect(list.titles).to.deep.equal([
      'LibLearnX 2023',
      ...PROGRAMMES.map(([title]) => title),
      'Advancing Your Library Agenda After the Elections',
      'Who Are the People in your Ecosystem?',
    ]);
    expect(list.panels).to.deep.equal([]);
  });

  it('prints the day, hours and room of each programme', async () => {
    const list = await mountList({feed, period: 'all', now: NOW}).ready();
    for (const [title, when = '', room = ''] of PROGRAMMES) {
      const event = list.events.find((each) => each.title === title);
      expect(plain(event?.meta ?? '')).to.equal(plain(`${when} ${room}`));
    }
  });

  it('shows the code on the row of its webinar, byte for byte, and on no other', async () => {
    const list = await mountList({feed, period: 'all', now: NOW}).ready();
    const withCodes = list.events.filter(({codes}) => codes.length);
    expect(withCodes.map(({id, codes}) => [id, ...codes])).to.deep.equal([
      ['advancing-your-library-agenda', '+Fp9&Lu4'],
    ]);
    expect(withCodes[0]?.recordings.join()).to.contain(
      'The publisher has not given a recording link.',
    );
  });

  it('groups by month, and says which rows have no date', async () => {
    const list = await mountList({feed, period: 'all', now: NOW}).ready();
    expect(list.headings).to.deep.equal(['January 2023 6 events', 'No date given 2 events']);
  });

  it('says by default that nothing is coming up, and shows the latest three', async () => {
    const list = await mountList({feed, now: NOW}).ready();
    expect(list.panels).to.have.length(1);
    expect(list.panels[0]).to.contain('Nothing is coming up right now.');
    expect(list.panels[0]).to.contain('Here are the latest three that have been.');
    expect(list.events).to.have.length(3);
    expect(list.titles[0]).to.equal(PROGRAMMES[4]?.[0]);
  });

  it('shows only as many of the latest as limit allows, and says how many', async () => {
    const list = await mountList({feed, now: NOW, limit: 2}).ready();
    expect(list.events).to.have.length(2);
    expect(list.panels[0]).to.contain('Here are the latest two that have been.');
  });

  it('is read from the network as well', async () => {
    const list = await mountList({
      src: '/feeds/ok?file=source-page.feed.json',
      period: 'all',
      now: NOW,
    }).ready();
    expect(list.events).to.have.length(8);
  });
});
