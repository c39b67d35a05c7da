import {expect} from 'chai';
import {languageOf, pageLanguage, viewerZone} from '../../src/kit/language.ts';

describe('the language of the page around an element', () => {
  const places: Element[] = [];
  /** Elements one in the other, each with the `lang` given; `#` begins a shadow root. Gives the innermost. */
  const nest = (...langs: (string | undefined)[]): Element => {
    const outer = document.createElement('div');
    outer.lang = langs[0] ?? '';
    if (langs[0] === undefined) outer.removeAttribute('lang');
    document.body.append(outer);
    places.push(outer);
    let inner: Element = outer;
    for (const lang of langs.slice(1)) {
      const next = document.createElement('div');
      const bare = lang?.replace('#', '');
      if (bare !== undefined && lang !== '#') next.setAttribute('lang', bare);
      (lang?.startsWith('#') ? inner.attachShadow({mode: 'closed'}) : inner).append(next);
      inner = next;
    }
    return inner;
  };
  afterEach(() => {
    for (const place of places.splice(0)) place.remove();
    document.documentElement.lang = 'en';
  });

  const table: readonly [langs: (string | undefined)[], is: string][] = [
    [['fr'], 'fr'],
    [['fr', 'es'], 'es'],
    [['fr', undefined, undefined], 'fr'],
    [['fr', '#'], 'fr'],
    [['fr', '#', '#', undefined], 'fr'],
    [['fr', '#es', '#'], 'es'],
    [[undefined, '#'], 'en'],
    [['fr', ''], ''],
  ];
  for (const [langs, is] of table) {
    it(`is "${is}" in [${langs.map((lang) => lang ?? '–').join(' > ')}]`, () => {
      expect(pageLanguage(nest(...langs))).to.equal(is);
    });
  }

  it('is none where the page says nothing, and American English is spoken', () => {
    document.documentElement.removeAttribute('lang');
    const element = nest(undefined, '#');
    expect(pageLanguage(element)).to.equal('');
    expect(languageOf(element).locale).to.equal('en-US');
  });

  it('is the element’s own where it has one, also before it is on the page', () => {
    const element = document.createElement('p');
    expect(pageLanguage(element)).to.equal('');
    element.lang = 'en-GB';
    expect(languageOf(element).locale).to.equal('en-GB');
  });
});

describe('the visitor’s time zone', () => {
  it('is one that the browser knows', () => {
    const zone = viewerZone();
    expect(zone === undefined || /^UTC$|\//.test(zone)).to.equal(true);
  });

  for (const odd of [undefined, '', 'EST5EDT', '+05:00', 'Mars/Olympus']) {
    it(`is none where the browser says ${odd ?? 'nothing'}`, () => {
      const original = Intl.DateTimeFormat.prototype.resolvedOptions;
      Intl.DateTimeFormat.prototype.resolvedOptions = function resolvedOptions() {
        return {...original.call(this), timeZone: odd as string};
      };
      try {
        expect(viewerZone()).to.equal(undefined);
      } finally {
        Intl.DateTimeFormat.prototype.resolvedOptions = original;
      }
    });
  }
});
