import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import {feedOf} from '../../fixtures/build.ts';
import {answerEarly, events} from '../../fixtures/early-answers.ts';
import {eventIn, NOW} from '../../fixtures/event-states.ts';
import {programmeOf} from '../../fixtures/programme.ts';
import {mockFeed} from '../../feed/mock-feed.ts';
import {catchWarnings} from '../../support/harness/console.ts';
import {EventListHarness} from '../../support/harness/event-list.ts';
import {mountList, unmountAll} from '../../support/harness/mount.ts';
import {until} from '../../support/harness/wait.ts';
import {AdvocacyEventListElement} from '../../../src/elements/event-list/event-list.ts';

describe('the life of an event list', () => {
  afterEach(unmountAll);

  it('keeps properties that were set before it was upgraded', async () => {
    const early = document.createElement('late-event-list') as AdvocacyEventListElement;
    early.feed = feedOf(programmeOf(5));
    early.limit = 2;
    early.now = NOW;
    early.urlKey = 'none';
    document.body.append(early);
    customElements.define('late-event-list', class extends AdvocacyEventListElement {});
    const list = await new EventListHarness(early).painted();
    expect(list.events).to.have.length(2);
    expect(Object.keys(early)).not.to.include('feed');
    early.remove();
  });

  it('does not ask again when it is moved, and keeps what is drawn', async () => {
    const feed = mockFeed('ok');
    const list = await mountList({src: feed.url, period: 'all'}).ready();
    const row = list.events[0]?.element;
    const section = document.body.appendChild(document.createElement('section'));
    section.append(list.element);
    await list.element.updateComplete;
    expect(list.events[0]?.element === row).to.equal(true);
    expect((await feed.log()).requests).to.equal(1);
    section.remove();
  });

  it('may be moved while it loads, with one request', async () => {
    const feed = mockFeed('held');
    const list = mountList({src: feed.url, period: 'all'});
    await feed.log({requests: 1});
    document.body.prepend(list.element);
    await feed.release();
    await list.ready();
    expect(await feed.log()).to.include({requests: 1, closed: 0});
  });

  it('lets go of its request when it is removed', async () => {
    const feed = mockFeed('hang');
    const list = mountList({src: feed.url});
    await feed.log({requests: 1});
    list.element.remove();
    expect(await feed.log({closed: 1})).to.include({requests: 1, closed: 1});
  });

  it('asks again when it comes back after having been removed while loading', async () => {
    const feed = mockFeed('held');
    const list = mountList({src: feed.url, period: 'all'});
    await feed.log({requests: 1});
    list.element.remove();
    await feed.log({closed: 1});
    document.body.append(list.element);
    await feed.log({requests: 2});
    await feed.release();
    await list.ready();
    expect(list.events).to.have.length(2);
  });

  it('shows the last of two addresses, and lets go of the first', async () => {
    const [first, second] = [mockFeed('hang'), mockFeed('ok', {events: 3})];
    const list = mountList({src: first.url, period: 'all'});
    await first.log({requests: 1});
    list.element.src = second.url;
    await list.ready();
    expect(list.events).to.have.length(3);
    expect(await first.log({closed: 1})).to.include({closed: 1});
  });

  it('asks once for fifty lists of the same feed', async () => {
    const feed = mockFeed('ok');
    const lists = Array.from({length: 50}, () => mountList({src: feed.url, period: 'all'}));
    await Promise.all(lists.map((list) => list.painted()));
    expect((await feed.log()).requests).to.equal(1);
    expect(lists.every(({events}) => events.length === 2)).to.equal(true);
  });

  it('asks for nothing when the feed is handed in', async () => {
    const feed = mockFeed('ok');
    await mountList({src: feed.url, feed: feedOf(programmeOf(1)), now: NOW}).ready();
    expect((await feed.log()).requests).to.equal(0);
  });

  it('waits with loading="lazy" until it is near what is seen', async () => {
    const feed = mockFeed('ok');
    const far = document.body.appendChild(document.createElement('div'));
    far.style.marginBlockStart = '5000px';
    const list = mountList({src: feed.url, loading: 'lazy', period: 'all'}, far);
    await until('the fallback is drawn', () => list.has('slot'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await feed.log()).requests).to.equal(0);
    await executeServerCommand('bring-to-front');
    far.style.marginBlockStart = '0';
    await until('its events are drawn', () => list.events.length || list.has('[part~=panel]'));
    expect((await feed.log()).requests).to.equal(1);
    far.remove();
  });

  it('may be reloaded while it is off the page, without any effect', () => {
    const {element} = mountList({feed: feedOf()});
    element.remove();
    expect(() => element.reload()).not.to.throw();
  });

  it('keeps the rows whose events have not changed when it is reloaded', async () => {
    const before = programmeOf(3);
    const src = answerEarly('life-reload', events(...before));
    const list = await mountList({src, now: NOW}).ready();
    const row = list.event('event-1').element;
    const after = before.map((event, at) => (at === 1 ? {...event, title: 'New title'} : event));
    answerEarly('life-reload', events(...after));
    list.element.reload();
    await until('the new title is drawn', () => list.titles.includes('New title'));
    expect(list.event('event-1').element === row).to.equal(true);
  });
});

describe('the events of an event list', () => {
  afterEach(unmountAll);

  const listen = (target: EventTarget, name: string): CustomEvent<Record<string, unknown>>[] => {
    const seen: CustomEvent<Record<string, unknown>>[] = [];
    target.addEventListener(name, (event) => seen.push(event as (typeof seen)[number]));
    return seen;
  };

  it('tell that a feed has been read, to the list and to the page above it', async () => {
    const list = mountList({src: mockFeed('ok', {events: 4}).url, period: 'all'});
    const own = listen(list.element, 'advocacy-load');
    const above = listen(document.body, 'advocacy-load');
    await list.ready();
    await until('it is told', () => own.length);
    expect(own.map(({detail}) => detail)).to.deep.equal([{count: 4, problems: []}]);
    expect(above.map(({composed}) => composed)).to.deep.equal([false]);
  });

  it('tell that a feed could not be read, with the status', async () => {
    const warnings = catchWarnings();
    const list = mountList({src: mockFeed('status', {code: 410}).url});
    const own = listen(list.element, 'advocacy-error');
    const above = listen(document.body, 'advocacy-error');
    await list.ready();
    await until('it is told', () => own.length);
    warnings.restore();
    expect(own.map(({detail}) => detail)).to.deep.equal([{kind: 'refused', status: 410}]);
    expect(above).to.have.length(1);
  });

  it('tell which title was chosen, and let the page take over', async () => {
    const list = await mountList({feed: feedOf([eventIn('plain')]), now: NOW}).ready();
    const seen = listen(document.body, 'advocacy-select');
    list.element.addEventListener('advocacy-select', (event) => event.preventDefault(), {
      once: true,
    });
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    list.event('plain').link?.dispatchEvent(click);
    await until('it is told', () => seen.length);
    expect(click.defaultPrevented).to.equal(true);
    expect(seen.map(({detail}) => detail)).to.deep.equal([
      {id: 'plain', url: 'https://library.example/budget-hearings'},
    ]);
    expect(seen[0]?.composed).to.equal(false);
  });

  it('leave the navigation to the browser unless they are cancelled', async () => {
    const list = await mountList({feed: feedOf([eventIn('plain')]), now: NOW}).ready();
    let left: boolean | undefined;
    // At the window, after the list has had its say; and a test page must stay where it is.
    addEventListener(
      'click',
      (event) => {
        left = !event.defaultPrevented;
        event.preventDefault();
      },
      {once: true},
    );
    list.event('plain').link?.click();
    expect(left).to.equal(true);
  });

  it('can be cancelled even before what loads later is there', async () => {
    const list = await mountList({feed: feedOf([eventIn('plain')]), now: NOW}).painted();
    list.element.addEventListener('advocacy-select', (event) => event.preventDefault());
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    let prevented: boolean | undefined;
    addEventListener(
      'click',
      (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      },
      {once: true},
    );
    list.event('plain').link?.dispatchEvent(click);
    expect(prevented).to.equal(true);
  });

  it('have details that nobody can change', async () => {
    const list = mountList({src: mockFeed('ok').url, period: 'all'});
    const seen = listen(list.element, 'advocacy-load');
    await list.ready();
    await until('it is told', () => seen.length);
    expect(Object.isFrozen(seen[0]?.detail)).to.equal(true);
  });
});
