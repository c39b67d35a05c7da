import {expect} from 'chai';
import {members} from '../../src/model/members.ts';
import {type Context, list, type Reader} from '../../src/model/reader.ts';
import {
  currency,
  duration,
  email,
  exactText,
  flag,
  id,
  instant,
  language,
  line,
  lines,
  linkUrl,
  number,
  oneOf,
  region,
  token,
  webUrl,
  when,
  zone,
} from '../../src/model/readers.ts';

type Case = readonly [raw: unknown, read?: unknown];

function run(read: Reader<unknown>, value: unknown) {
  const context: Context = {
    problems: [],
    zone: 'America/Chicago',
    path: ['topics'],
    members,
    entries: {},
  };
  const result = read(value, context);
  return {result, problems: context.problems};
}

/** A case with one value is one that must be refused. */
function describeReader(name: string, read: Reader<unknown>, cases: readonly Case[]): void {
  describe(`reading ${name}`, () => {
    for (const [raw, expected] of cases) {
      const verb = expected === undefined ? 'refuses' : 'takes';
      it(`${verb} ${JSON.stringify(raw)?.slice(0, 70)}`, () => {
        const {result, problems} = run(read, raw);
        expect(result).to.deep.equal(expected);
        expect(problems).to.have.length(expected === undefined ? 1 : 0);
      });
    }
    it('refuses what is not text, list or number without an exception', () => {
      for (const raw of [null, {}, {toString: 1}, [[]], Infinity, NaN]) {
        const {result, problems} = run(read, raw);
        expect(result).to.equal(undefined);
        expect(problems).to.have.length.of.at.least(1);
        expect(problems[0]?.reason).to.match(/^(is|has) /);
      }
    });
  });
}

const emoji = 'Libraries 📚 & 👩🏽‍💻';
const rtl = 'יום ההסברה של הספריות';
const long = 'Library advocacy '.repeat(30).trim();

describeReader('a line', line, [
  ['Plain', 'Plain'],
  ['  kept  inside\r\nand\tfolded \u2028 ', 'kept inside and folded'],
  ['no-break\u00a0space stays', 'no-break\u00a0space stays'],
  ['<b>& is text</b>', '<b>& is text</b>'],
  [emoji, emoji],
  [rtl, rtl],
  [long, long],
  [''],
  [' \n\u00a0'],
  [true],
]);

describeReader('text', lines, [
  ['One.\r\n\r\nTwo.\rThree. ', 'One.\n\nTwo.\nThree. '],
  ['  indented', '  indented'],
  ['\n'],
]);

describeReader('a code', exactText, [['+Fp9&Lu4', '+Fp9&Lu4'], [' 12 34\t', ' 12 34\t'], ['  ']]);

const BAD_LINKS: readonly string[] = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0000javascript:alert(1)',
  ' javascript:alert(1)',
  'javascript://https://x.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://x.example/1',
  'file:///etc/passwd',
  'ftp://x.example/',
  'about:blank',
  '//x.example/',
  '/events',
  'x.example',
  'https:/x.example',
  'https://',
  'https://x.example/a b',
  'https://x.example/"onclick=',
  'https://x.example/<script>',
  'https://x.example/\u0000',
  'https://x.example/\u0085',
  'https://x.example/\n',
].slice(0, -1);

describeReader('a web address', webUrl, [
  ['https://x.example/a?b=c&d=e#f', 'https://x.example/a?b=c&d=e#f'],
  ['http://x.example', 'http://x.example'],
  ['HTTPS://X.example/', 'HTTPS://X.example/'],
  [' https://x.example/\n', 'https://x.example/'],
  ['https://例え.example/パス', 'https://例え.example/パス'],
  ['mailto:a@x.example'],
  ['tel:+13125550100'],
  [''],
  ...BAD_LINKS.map((link): Case => [link]),
]);

describeReader('a link', linkUrl, [
  ['https://x.example/', 'https://x.example/'],
  ['mailto:a@x.example?subject=x', 'mailto:a@x.example?subject=x'],
  ['tel:+13125550100', 'tel:+13125550100'],
  ['tel:+1 312'],
  ['mailto:'],
  ...BAD_LINKS.map((link): Case => [link]),
]);

describeReader('an e-mail address', email, [
  ['a@x.example', 'a@x.example'],
  ['a.x.example'],
  ['a@b@c'],
  ['a b@x.example'],
]);

describeReader('a language', language, [
  ['en', 'en'],
  ['es-419', 'es-419'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['english language'],
  ['e'],
  ['en_US'],
]);

describeReader('a currency', currency, [['USD', 'USD'], ['usd'], ['$'], ['EURO']]);

describeReader('a keyword', token, [
  ['legislative-day', 'legislative-day'],
  ['movedOnline', 'movedOnline'],
  ['Legislative Day'],
  ['-x'],
  [''],
]);

describeReader('a region', region, [
  ['US', 'US'],
  ['us-la', 'US-LA'],
  ['PR', 'US-PR'],
  ['US-PR', 'US-PR'],
  ['as', 'US-AS'],
  ['CA-ON', 'CA-ON'],
  ['GB-ENG', 'GB-ENG'],
  ['Louisiana'],
  ['US-'],
  ['USA'],
]);

describeReader('a date', when, [
  ['2023-01-28', {at: Date.parse('2023-01-28T06:00Z'), dateOnly: true}],
  ['2023-01-28T10:00', {at: Date.parse('2023-01-28T16:00Z'), dateOnly: false}],
  ['2023-01-28T10:00Z', {at: Date.parse('2023-01-28T10:00Z'), dateOnly: false}],
  ['2024-02-29', {at: Date.parse('2024-02-29T06:00Z'), dateOnly: true}],
  ['2023-02-29'],
  ['2023-04-31'],
  ['2019-05-00'],
  ['2024-05-14T9:55'],
  ['2023-01-28T24:00'],
  ['January 28'],
  ['1674900000'],
]);

describeReader('an instant', instant, [
  ['1970-01-01T00:00:00Z', 0],
  ['2023-01-28T10:00:00-06:00', Date.parse('2023-01-28T16:00Z')],
  ['2023-01-28T10:00'],
  ['2023-01-28'],
]);

describeReader('a duration', duration, [
  ['PT1H15M', 4_500_000],
  ['P1W', 604_800_000],
  ['PT0S', 0],
  ['P'],
  ['1 hour'],
  ['P1M'],
]);

describeReader('a time zone', zone, [
  ['America/Chicago', 'America/Chicago'],
  ['UTC', 'UTC'],
  ['America/Indiana/Knox', 'America/Indiana/Knox'],
  ['America/Foo'],
  ['CST'],
  ['-06:00'],
  ['Central Standard Time'],
]);

describeReader('a word of a closed list', oneOf('open|full'), [
  ['open', 'open'],
  ['full', 'full'],
  ['open full'],
  ['Open'],
  [''],
]);

describeReader('a number', number(0), [[0, 0], [2.5, 2.5], [-1], ['5'], [true]]);

describe('reading a flag', () => {
  it('takes true and false only', () => {
    expect(run(flag, true).result).to.equal(true);
    expect(run(flag, false).result).to.equal(false);
    for (const raw of ['false', 0, null, 'yes']) {
      expect(run(flag, raw)).to.have.property('result', undefined);
      expect(run(flag, raw).problems[0]?.reason).to.equal('is not true or false');
    }
  });
});

describe('reading an id', () => {
  it('takes text, and a number with a problem', () => {
    expect(run(id, ' a ').result).to.equal('a');
    expect(run(id, 7).result).to.equal('7');
    expect(run(id, 7).problems).to.have.length(1);
    expect(run(id, ' ')).to.have.property('result', undefined);
  });
});

describe('reading a list', () => {
  it('keeps what is good, once, and gives all empty lists one identity', () => {
    const {result, problems} = run(list(line), ['a', 5, 'b', 'a', '']);
    expect(result).to.deep.equal(['a', 'b']);
    expect(problems.map(({path}) => path)).to.deep.equal(['topics[1]', 'topics[4]']);
    expect(run(list(line), []).result).to.equal(run(list(line), ['']).result);
    expect(run(list(line), 'a').problems[0]?.reason).to.equal('is not a list');
  });

  it('of a hundred thousand words takes no minutes', () => {
    const words = Array.from({length: 100_000}, (_, index) => `word ${index}`);
    expect(run(list(line), words).result).to.have.length(100_000);
  });
});
