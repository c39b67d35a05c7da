import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {readFeed} from '../../src/model/parse.ts';
import {members} from '../../src/model/members.ts';
import type {Feed} from '../../src/model/records.ts';

type Json = Record<string, unknown>;

const read = (path: string): Json =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Json;

const schema = read('../../src/model/advocacy-feed-1.0.schema.json');
const ajv = new Ajv2020({strictTypes: false, strictRequired: false, allErrors: true});
addFormats(ajv);
const isValid = ajv.compile(schema);

function feedOf(document: unknown): Feed {
  const result = readFeed(document);
  assert.ok('feed' in result);
  return result.feed;
}

const valid = ['source-page', 'minimal', 'every-member'];

for (const name of valid) {
  test(`${name}.feed.json is valid and parses without problems`, () => {
    const document = read(`../fixtures/${name}.feed.json`);
    assert.ok(isValid(document), JSON.stringify(isValid.errors));
    assert.deepEqual(feedOf(document).problems, []);
  });
}

/** Every member that some object of the schema names, the feed's own lists left out. */
function membersOf(node: unknown, names = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return names;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') for (const name of Object.keys(value as Json)) names.add(name);
    membersOf(value, names);
  }
  return names;
}

test('the parser knows how to read every member of the schema, and no other', () => {
  const ownWay = [
    '$schema',
    'format',
    'version',
    'sections',
    'events',
    'trainings',
    'series',
    'places',
    // Three lists of words, each with its record.
    'status',
  ];
  const expected = [...membersOf(schema)].filter((name) => !ownWay.includes(name));
  assert.deepEqual([...members.keys()].sort(), expected.sort());
});

/** Every value in the document by its path, as problems write paths. */
function* leaves(node: unknown, path = ''): Generator<[path: string, value: unknown]> {
  if (Array.isArray(node)) {
    for (const [index, value] of node.entries()) yield* leaves(value, `${path}[${index}]`);
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (!key.startsWith('x-') && key !== '$schema') {
        yield* leaves(value, path ? `${path}.${key}` : key);
      }
    }
  } else yield [path, node];
}

function replace(document: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(document) as Json;
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop() ?? '';
  const owner = steps.reduce((node, step) => node[step] as Json, copy);
  owner[last] = value;
  return copy;
}

const every = read('../fixtures/every-member.feed.json');

test('every member of the schema stands in every-member.feed.json', () => {
  const used = new Set<string>();
  JSON.stringify(every, (key, value: unknown) => (used.add(key), value));
  assert.deepEqual(
    [...membersOf(schema)].filter((name) => !used.has(name)),
    [],
  );
});

test('every word that the schema lists stands in every-member.feed.json', () => {
  const words = new Set<string>();
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'enum') for (const word of value as string[]) words.add(word);
    return value;
  });
  const used = new Set<unknown>([...leaves(every)].map(([, value]) => value));
  assert.deepEqual(
    [...words].filter((word) => !used.has(word)),
    [],
  );
});

test('a value of the wrong kind anywhere is a problem at its path and nowhere else', () => {
  for (const [path] of leaves(every)) {
    if (path === 'format' || path === 'version') continue;
    for (const wrong of [null, {}, []]) {
      const document = replace(every, path, wrong);
      assert.ok(!isValid(document), path);
      const problems = feedOf(document).problems.filter((problem) => problem.path.startsWith(path));
      assert.ok(problems.length > 0, `${path} = ${JSON.stringify(wrong)}`);
    }
  }
});

test('text that has none of the forms asked for is a problem at its path', () => {
  // What any text satisfies: the contract asks for one line, which a reader makes of whatever it gets.
  const anyText =
    /(^|\.)(title|\w*[nN]ame|label|room|area|credits?|sessionFormat|track|\w+Text|statusNote|jobTitle|affiliation|pronouns|provider|platform|listTitle|phone|number|text|street|locality|region|postalCode|country|uid|mediaType|license|summary|description\w*|notice?|intro|prerequisites|bio|directions|alt|value|address|note|subtitle|id|version|format)$|(topics|audiences|goals|related|items)\[\d+\]$/;
  for (const [path, value] of leaves(every)) {
    if (typeof value !== 'string' || anyText.test(path)) continue;
    const {problems} = feedOf(replace(every, path, '  ??  '));
    assert.ok(
      problems.some((problem) => problem.path === path),
      path,
    );
  }
});

test('a member left out is no problem unless the schema requires it', () => {
  for (const [path] of leaves(every)) {
    if (path === 'format') continue;
    const document = replace(every, path, undefined);
    const problems = feedOf(document).problems;
    // Once more through JSON, which has no `undefined`.
    if (isValid(JSON.parse(JSON.stringify(document))) && !path.endsWith(']')) {
      assert.deepEqual(
        problems.filter(({reason}) => !reason.includes('leads to')),
        [],
        path,
      );
    }
  }
});

test('each broken document loses what is broken and keeps its good event', () => {
  for (const name of readdirSync(new URL('../fixtures/broken/', import.meta.url))) {
    const result = readFeed(read(`../fixtures/broken/${name}`));
    if ('notAFeed' in result) {
      assert.match(name, /^(not-an-object|no-format|other-format|version-2)/);
    } else {
      assert.ok(result.feed.problems.length > 0, name);
      if (!/events-not-a-list|numeric/.test(name)) {
        assert.ok(
          result.feed.events.some(({id}) => id === 'good'),
          name,
        );
      }
    }
  }
});
