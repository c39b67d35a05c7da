import {expect} from 'chai';
import '../../src/elements/event-list/define.ts';
import {readFeed} from '../../src/model/parse.ts';
import type {Feed} from '../../src/model/records.ts';
import {documentOf, eventOf} from '../fixtures/build.ts';
import {catchWarnings} from '../support/harness/console.ts';

const mount = async (feed: Feed): Promise<ShadowRoot> => {
  const list = document.createElement('advocacy-event-list');
  list.now = '2026-05-27T12:00Z';
  list.append('All events');
  list.feed = feed;
  document.body.append(list);
  await list.updateComplete;
  return list.renderRoot as ShadowRoot;
};

describe('a list whose feed is against it', () => {
  afterEach(() => document.querySelector('advocacy-event-list')?.remove());

  it('leaves the fallback link and tells the author, where drawing fails', async () => {
    // As a page's own script might make it up: it passes for a feed that has been read, and is none.
    const broken = {problems: [], events: [{id: 'no-record'}]} as unknown as Feed;
    const said = catchWarnings();
    const root = await mount(broken);
    expect(root.textContent).to.contain('The events could not be loaded.');
    expect(root.querySelector('slot')).not.to.equal(null);
    said.restore();
    expect(said.lines).to.have.length(1);
    expect(said.lines[0]).to.match(/^advocacy-event-list: could not be drawn: TypeError/);
  });

  it('draws the other events of a feed with one that lasts for ages', async () => {
    const body = documentOf([
      eventOf({id: 'ages', title: 'Ages', start: '2027-03-01T10:00', duration: 'P99999999D'}),
      eventOf({id: 'days', title: 'Days', start: '2027-03-01', duration: 'P9999999W'}),
      eventOf({id: 'good', title: 'Good'}),
    ]);
    const parsed = readFeed(body);
    if (!('feed' in parsed)) throw new Error('the feed is one');
    const root = await mount(parsed.feed);
    const titles = [...root.querySelectorAll('[part=link]')].map(({textContent}) => textContent);
    expect(titles).to.have.members(['Ages', 'Days', 'Good']);
    expect(parsed.feed.problems.map(({path}) => path)).to.deep.equal([
      'events[0].duration',
      'events[1].duration',
    ]);
  });

  it('reads a document that a page hands in as it came from a server', async () => {
    const body = documentOf([eventOf({title: 'From the page'})]);
    const root = await mount(body as unknown as Feed);
    expect(root.querySelector('[part=link]')?.textContent).to.equal('From the page');
  });
});
