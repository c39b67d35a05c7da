import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import {mockFeed} from '../../feed/mock-feed.ts';
import {mountCard, mountList, unmountAll} from '../../support/harness/mount.ts';
import {until} from '../../support/harness/wait.ts';
import type {HostHarness} from '../../support/harness/host.ts';

describe('loading="lazy"', () => {
  let far: HTMLElement;

  beforeEach(() => {
    far = document.body.appendChild(document.createElement('div'));
    far.style.marginBlockStart = '5000px';
  });

  afterEach(() => {
    unmountAll();
    far.remove();
  });

  const waitsThenLoads = async (
    host: HostHarness,
    {log}: ReturnType<typeof mockFeed>,
  ): Promise<void> => {
    await until('the fallback is drawn', () => host.has('slot'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await log()).requests).to.equal(0);
    await executeServerCommand('bring-to-front');
    far.style.marginBlockStart = '0';
    await until('it is drawn', () => host.events.length);
    expect((await log()).requests).to.equal(1);
  };

  it('may be set right after the list is connected', async () => {
    const feed = mockFeed('ok');
    const list = mountList({period: 'all'}, far);
    list.element.setAttribute('loading', 'lazy');
    list.element.setAttribute('src', feed.url);
    await waitsThenLoads(list, feed);
  });

  it('may be set long after the list has drawn its fallback', async () => {
    const feed = mockFeed('ok');
    const list = mountList({period: 'all', loading: 'lazy'}, far);
    await list.element.updateComplete;
    list.element.setAttribute('src', feed.url);
    await waitsThenLoads(list, feed);
  });

  it('may be set on a card that is connected', async () => {
    const feed = mockFeed('ok');
    const card = mountCard({eventId: 'event-1'}, far);
    card.element.loading = 'lazy';
    card.element.src = feed.url;
    await waitsThenLoads(card, feed);
  });

  it('asks at once when it is taken away again', async () => {
    const feed = mockFeed('ok');
    const list = mountList({period: 'all', loading: 'lazy', src: feed.url}, far);
    await until('the fallback is drawn', () => list.has('slot'));
    list.element.removeAttribute('loading');
    list.element.loading = null;
    await until('it is drawn', () => list.events.length === 2);
    expect((await feed.log()).requests).to.equal(1);
  });

  it('waits again after the list was taken off the page and put back', async () => {
    const feed = mockFeed('ok');
    const list = mountList({period: 'all', loading: 'lazy', src: feed.url}, far);
    await until('the fallback is drawn', () => list.has('slot'));
    list.element.remove();
    far.append(list.element);
    await waitsThenLoads(list, feed);
  });
});
