import {expect} from 'chai';
import {choice, headingLevel, wholeNumber, words} from '../../src/kit/attributes.ts';
import {warnOnce} from '../../src/kit/warn.ts';
import {freshElement, warnings} from './support.ts';

/** What a reader makes of a value, and whether the page's author is told. */
function read<T>(reader: (host: Element) => T): {value: T; warned: readonly string[]} {
  const host = freshElement();
  let value!: T;
  const warned = warnings(() => {
    value = reader(host);
    reader(host);
    reader(document.createElement(host.localName));
  });
  return {value, warned: warned.map((line) => line.replace(host.localName, 'tag'))};
}

describe('a word of a closed list', () => {
  const PERIODS = ['upcoming', 'past', 'all'] as const;
  const table: readonly [given: string | null | undefined, is: string, warns?: boolean][] = [
    [null, 'upcoming'],
    [undefined, 'upcoming'],
    ['', 'upcoming'],
    ['past', 'past'],
    [' All ', 'all'],
    ['PAST', 'past'],
    ['future', 'upcoming', true],
    ['  ', 'upcoming', false],
    ['constructor', 'upcoming', true],
    ['past all', 'upcoming', true],
  ];
  for (const [given, is, warns] of table) {
    it(`is ${is} for ${JSON.stringify(given) ?? 'nothing'}${warns ? ', with one warning' : ''}`, () => {
      const {value, warned} = read((host) => choice(host, 'period', given, PERIODS));
      expect(value).to.equal(is);
      expect(warned).to.deep.equal(
        warns ? [`tag: period="${given}" is none of upcoming, past, all; upcoming is used`] : [],
      );
    });
  }
});

describe('a whole number', () => {
  const table: readonly [given: string | number | null, is: number | undefined, warns?: boolean][] =
    [
      [null, undefined],
      ['', undefined],
      ['6', 6],
      [' 12 ', 12],
      [3, 3],
      ['1', 1],
      ['0', undefined, true],
      ['-1', undefined, true],
      ['2.5', undefined, true],
      ['six', undefined, true],
      ['6px', undefined, true],
      ['Infinity', undefined, true],
      [NaN, undefined, true],
    ];
  for (const [given, is, warns] of table) {
    it(`is ${is ?? 'none'} for ${JSON.stringify(given)}${warns ? ', with one warning' : ''}`, () => {
      const {value, warned} = read((host) => wholeNumber(host, 'limit', given, 1));
      expect(value).to.equal(is);
      expect(warned).to.deep.equal(
        warns ? [`tag: limit="${given}" is not a whole number from 1; it is not used`] : [],
      );
    });
  }
});

describe('the level of headings', () => {
  const table: readonly [given: string | number | null, is: number, warns?: boolean][] = [
    [null, 2],
    ['1', 1],
    ['6', 6],
    [3, 3],
    ['0', 2, true],
    ['7', 2, true],
    ['h3', 2, true],
  ];
  for (const [given, is, warns] of table) {
    it(`is ${is} for ${JSON.stringify(given)}${warns ? ', with one warning' : ''}`, () => {
      const {value, warned} = read((host) => headingLevel(host, given));
      expect(value).to.equal(is);
      expect(warned).to.deep.equal(
        warns
          ? [`tag: heading-level="${given}" is not a whole number from 1 to 6; it is not used`]
          : [],
      );
    });
  }
});

describe('a list of words', () => {
  const table: readonly [given: string | null | undefined, is: readonly string[]][] = [
    [null, []],
    [undefined, []],
    ['', []],
    [' , ,', []],
    ['IL', ['IL']],
    [' IL, OH\n,MI ', ['IL', 'OH', 'MI']],
    ['IL OH', ['IL', 'OH']],
  ];
  for (const [given, is] of table) {
    it(`is [${is.join()}] for ${JSON.stringify(given) ?? 'nothing'}`, () => {
      expect(words(given)).to.deep.equal(is);
    });
  }
  it('keeps white space inside a phrase where only commas separate', () => {
    expect(words(' book challenges , Funding,', /,/)).to.deep.equal(['book challenges', 'Funding']);
  });
});

describe('a warning to the page’s author', () => {
  it('names the tag and comes once, however many elements have reason for it', () => {
    const host = freshElement();
    const said = warnings(() => {
      warnOnce(host, 'src is missing');
      warnOnce(document.createElement(host.localName), 'src is missing');
      warnOnce(host, 'another matter');
      warnOnce(host, 'src is missing');
    });
    const tag = host.localName;
    expect(said).to.deep.equal([`${tag}: src is missing`, `${tag}: another matter`]);
  });
});
