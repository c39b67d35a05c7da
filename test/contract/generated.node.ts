import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {generateContract, typesFile} from '../generate-contract.mjs';

test('the types that are committed are those that the schema gives', async () => {
  assert.equal(await readFile(typesFile, 'utf8'), await generateContract());
});

test('no type has an index signature, a member that can be written or an empty helper', async () => {
  const text = await readFile(typesFile, 'utf8');
  assert.doesNotMatch(text, /\[k: string\]/);
  assert.doesNotMatch(text, /= \{\};/);
  assert.doesNotMatch(text, /^\s+(?!readonly )[\w$]+\??:/m);
  assert.doesNotMatch(text, /(?<!readonly [\w<>]*)\w\[\]/);
});
