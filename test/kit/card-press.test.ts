import {expect} from 'chai';
import {eventIdAt, pressCopy} from '../../src/kit/card-press.ts';
import {enLater} from '../../src/text/en.later.ts';

const CODE = ' +Fp9&Lu4 ';

/** One row inside a shadow root, as an element draws it; `text` is the node that Lit would know. */
function place(): {host: HTMLElement; copy: HTMLElement; code: Element; text: Text} {
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  root.innerHTML = `<article data-id="a&quot;b">
    <p><span>Code</span><code></code><button data-do="copy">\n<!--?-->Copy<!-- -->\n</button></p></article>`;
  const copy = root.querySelector<HTMLElement>('[data-do]');
  const text = copy?.childNodes[2];
  const code = root.querySelector('code');
  if (!copy || !code || !(text instanceof Text)) throw new Error('the row is incomplete');
  code.textContent = CODE;
  document.body.append(host);
  return {host, copy, code, text};
}

describe('the event that something stands in', () => {
  it('is known by its id, whatever that holds', () => {
    const {host, copy, code} = place();
    expect([eventIdAt(copy), eventIdAt(code)]).to.deep.equal(['a"b', 'a"b']);
    expect(eventIdAt(host)).to.equal(undefined);
    host.remove();
  });
});

describe('a press on Copy', () => {
  const withClipboard = async (clipboard: unknown, work: () => Promise<void>): Promise<void> => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    try {
      await work();
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  };
  /** What is said aloud at a press. */
  const press = async (copy: Element): Promise<readonly string[]> => {
    const said: string[] = [];
    await pressCopy(copy, enLater, (text) => said.push(text));
    return said;
  };

  it('puts the code on the clipboard, byte for byte, and says so on the same text node', async () => {
    const {host, copy, text} = place();
    const copied: string[] = [];
    const clipboard = {writeText: (code: string) => Promise.resolve(void copied.push(code))};
    await withClipboard(clipboard, async () => {
      expect(await press(copy)).to.deep.equal(['Copied']);
      expect(await press(copy)).to.deep.equal(['Copied']);
    });
    expect(copied).to.deep.equal([CODE, CODE]);
    expect(text).to.include({data: 'Copied', parentNode: copy});
    host.remove();
  });

  it('where there is no code does nothing', async () => {
    expect(await press(document.createElement('button'))).to.deep.equal([]);
  });

  const refusals: readonly [what: string, clipboard: unknown][] = [
    ['is refused', {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))}],
    [
      'throws',
      {
        writeText: () => {
          throw new Error('no');
        },
      },
    ],
    ['is not there', undefined],
  ];
  for (const [what, clipboard] of refusals) {
    it(`selects the code, to be copied by hand, where the clipboard ${what}`, async () => {
      const {host, copy, code, text} = place();
      getSelection()?.removeAllRanges();
      await withClipboard(clipboard, async () => {
        expect(await press(copy)).to.deep.equal(['Select the code and copy it by hand']);
      });
      expect(text.data).to.equal('Copy');
      expect(selectedIn(code)).to.equal(true);
      host.remove();
    });
  }
});

/** Whether the visitor's selection is in an element, also where the engine hides a shadow root's selection. */
function selectedIn(element: Element): boolean {
  const selection = getSelection();
  const root = element.getRootNode() as ShadowRoot & {getSelection?: () => Selection | null};
  const ranges = selection?.getComposedRanges?.({shadowRoots: [root]}) ?? [];
  const nodes = [
    selection?.anchorNode,
    root.getSelection?.()?.anchorNode,
    ...ranges.map(({startContainer}) => startContainer),
  ];
  return nodes.some((node) => node && element.contains(node));
}
