import {expect} from 'chai';
import {feedOf, recordOf} from '../../fixtures/build.ts';
import {NOW} from '../../fixtures/event-states.ts';
import {programmeOf} from '../../fixtures/programme.ts';
import type {HostHarness} from '../../support/harness/host.ts';
import {mountCard, mountList, unmountAll} from '../../support/harness/mount.ts';

/** As page builders make them: each makes its content as wide as that content wants to be. */
const PLACES: Readonly<Record<string, string>> = {
  'a flex row': '<div style="display: flex"><!----></div>',
  'a flex column with centered items':
    '<div style="display: flex; flex-direction: column; align-items: center"><!----></div>',
  'a float': '<div style="float: left"><!----></div>',
  'an inline block': '<div style="display: inline-block"><!----></div>',
  'a table cell': '<table><tr><td><!----></td></tr></table>',
  'an automatic column of a grid':
    '<div style="display: grid; grid-template-columns: auto 1fr"><!----><p>x</p></div>',
  'a box of its content’s width': '<div style="width: fit-content"><!----></div>',
  'an absolute box': '<div style="position: absolute"><!----></div>',
};

const PAGE_PX = 800;
const LEAST_PX = 200;

describe('in a box that shrinks to its content', () => {
  let page: HTMLElement;

  beforeEach(() => {
    page = document.body.appendChild(document.createElement('main'));
    page.style.cssText = `inline-size: ${PAGE_PX}px; position: relative`;
  });

  afterEach(() => {
    unmountAll();
    page.remove();
  });

  /** Puts an element where the comment stands. */
  const place = async (html: string, mount: (parent: Node) => HostHarness): Promise<Element> => {
    page.innerHTML = html;
    const comment = document.createTreeWalker(page, NodeFilter.SHOW_COMMENT).nextNode() as Comment;
    const {element} = await mount(page).painted();
    comment.replaceWith(element);
    return element;
  };

  const expectRoom = (element: Element): void => {
    const root = element.shadowRoot?.querySelector('[part~=root]');
    for (const box of [element, root]) {
      const {width = 0} = box?.getBoundingClientRect() ?? {};
      expect(width).to.be.above(LEAST_PX).and.at.most(PAGE_PX);
    }
  };

  for (const [name, html] of Object.entries(PLACES)) {
    it(`a list is legible: ${name}`, async () => {
      const feed = feedOf(programmeOf(3));
      expectRoom(await place(html, (parent) => mountList({feed, now: NOW}, parent)));
    });

    it(`a card is legible: ${name}`, async () => {
      const event = recordOf();
      expectRoom(await place(html, (parent) => mountCard({event, now: NOW}, parent)));
    });
  }

  it('a list in a flex row takes the room that is left', async () => {
    const html = '<div style="display: flex"><p style="width: 300px">x</p><!----></div>';
    const feed = feedOf(programmeOf(3));
    const element = await place(html, (parent) => mountList({feed, now: NOW}, parent));
    expect(element.getBoundingClientRect().width).to.be.closeTo(PAGE_PX - 300, 1);
  });

  it('a list gives way in a flex row that is narrower than it would be', async () => {
    const html = '<div style="display: flex; width: 240px"><!----></div>';
    const feed = feedOf(programmeOf(3));
    const element = await place(html, (parent) => mountList({feed, now: NOW}, parent));
    expect(element.getBoundingClientRect().width).to.be.at.most(240);
  });

  it('stays hidden when the page hides it', async () => {
    const feed = feedOf(programmeOf(3));
    const html = '<div style="display: flex"><!----></div>';
    const element = await place(html, (parent) => mountList({feed, now: NOW}, parent));
    (element as HTMLElement).hidden = true;
    expect(element.getBoundingClientRect().width).to.equal(0);
  });
});
