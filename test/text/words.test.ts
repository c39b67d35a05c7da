import {expect} from 'chai';
import {en} from '../../src/text/en.ts';
import {enDetails} from '../../src/text/en.details.ts';
import {enLater} from '../../src/text/en.later.ts';
import {plural} from '../../src/text/plural.ts';

type Told = readonly [key: string, words: string];

/** Every word of a table; what counts is asked for none, one, two and many. */
function* wordsOf(table: object, path: string): Generator<Told> {
  for (const [key, value] of Object.entries(table) as [string, unknown][]) {
    const at = `${path}.${key}`;
    if (typeof value === 'string') yield [at, value];
    else if (typeof value === 'function') {
      for (const count of [0, 1, 2, 12345])
        yield [`${at}(${count})`, String((value as (...all: number[]) => unknown)(count, count))];
    } else yield* wordsOf(value as object, at);
  }
}

const all = [
  ...wordsOf(en, 'en'),
  ...wordsOf(enLater, 'enLater'),
  ...wordsOf(enDetails, 'enDetails'),
];

describe('the words a visitor reads', () => {
  it('are all there', () => {
    expect(all.length).to.be.greaterThan(100);
    for (const [key, words] of all) {
      expect(words, key).to.be.a('string');
      expect(words.trim(), key).to.equal(words).and.not.equal('');
      expect(words, key).not.to.match(/undefined|null|NaN|\[object|function|\s\s/);
    }
  });

  it('are never those of the machine', () => {
    for (const [key, words] of all)
      expect(words, key).not.to.match(/\b(feeds?|json|fetch|http|cors|parse|url)\b/i);
  });

  it('neither shout nor apologise', () => {
    for (const [key, words] of all) expect(words, key).not.to.match(/!|oops|sorry|please|invalid/i);
  });

  it('that stand alone begin with a capital letter', () => {
    const inside = /\.(today|tomorrow|locale|yourTime|eventTime|about|andOnline|roles|features)\b/;
    for (const [key, words] of all)
      if (!inside.test(key)) expect(words, key).to.match(/^[“A-Z0-9]/);
  });

  it('know no more keys than they say, whatever a publisher writes', () => {
    const {types} = en;
    const {attendance, libraryTypes} = enLater;
    const {roles, features} = enDetails;
    for (const table of [types, attendance, libraryTypes, roles, features])
      for (const key of ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])
        expect(table[key], key).to.equal(undefined);
  });
});

describe('sentences that count', () => {
  const table: readonly [is: string, words: string][] = [
    [en.count(0), '0 events'],
    [en.count(1), '1 event'],
    [en.count(2), '2 events'],
    [en.count(12345), '12,345 events'],
    [en.startingIn(1), 'Starting in 1 minute'],
    [en.startingIn(15), 'Starting in 15 minutes'],
    [enLater.filtered(7, 42), '7 of 42 events'],
    [enLater.filtered(1, 1), '1 of 1 event'],
    [enLater.filtered(0, 1000), '0 of 1,000 events'],
    [enLater.latestPast(1), 'Here is the latest one that has been.'],
    [enLater.latestPast(2), 'Here are the latest two that have been.'],
    [enLater.latestPast(3), 'Here are the latest three that have been.'],
    [enLater.latestPast(23), 'Here are the latest 23 that have been.'],
    [enLater.searchHint(1), 'Search 1 event'],
    [enLater.showMore(20), 'Show 20 more'],
    [enLater.showAll(1234), 'Show all 1,234'],
    [enLater.noMatch('trustee', 'Webinar'), 'No events match “trustee” in Webinar.'],
    [enLater.noMatch('trustee', ''), 'No events match “trustee”.'],
    [enLater.noMatch('', 'Webinar, Illinois'), 'No events match Webinar, Illinois.'],
    [enLater.nothingForState('Illinois'), 'Nothing is coming up for Illinois right now.'],
    [en.about('Register', 'Telling your story'), 'Register: Telling your story'],
    [en.moved('March 9', 'March 2'), 'Moved to March 9 (was March 2)'],
  ];
  for (const [is, words] of table) {
    it(`read "${words}"`, () => {
      expect(is).to.equal(words);
    });
  }
});

describe('plural forms', () => {
  it('are those of the language', () => {
    const forms = {one: 'akce', few: 'akce (2–4)', other: 'akcí'};
    const said = [1, 2, 5].map((count) => plural('cs', count, forms));
    expect(said).to.deep.equal(['akce', 'akce (2–4)', 'akcí']);
  });
  it('fall back to the one that is always there', () => {
    expect(plural('ar', 2, {other: 'x'})).to.equal('x');
    expect(plural('en', NaN, {one: '1', other: 'x'})).to.equal('x');
  });
});
