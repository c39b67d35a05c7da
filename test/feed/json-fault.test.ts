import {expect} from 'chai';
import {findFault} from '../../src/feed/json-fault.ts';

/** The fault is at the first `¦`, which is taken out. */
const FAULTS: readonly string[] = [
  '¦nonsense',
  '{¦',
  '[¦',
  '[1,¦]',
  '[1 ¦2]',
  '[¦,1]',
  '[1]¦]',
  '[1}'.replace('}', '¦}'),
  '{"a":1,¦}',
  '{¦a:1}',
  "{¦'a':1}",
  '{"a"¦ 1}'.replace('¦ ', ' ¦'),
  '{"a":¦}',
  '{"a":1 ¦"b":2}',
  '{"a":1}¦{"b":2}',
  '{¦1:2}',
  '[¦01]',
  '[¦1.]',
  '[¦.5]',
  '[¦+1]',
  '[¦-]',
  '[¦1e]',
  '[¦NaN]',
  '[¦tru]',
  '[¦trueish]',
  '[¦True]',
  '[¦undefined]',
  '["a¦',
  '["a\\"]¦',
  '["a¦\n"]',
  '["a¦\tb"]',
  '["¦\\x41"]',
  '["¦\\u12G4"]',
  '{"a":"b¦',
  '[“a”]'.replace('“', '¦“'),
  '{\n  "a": 1,\n  // ¦a comment\n}'.replace('// ¦', '¦// '),
  '{\r\n"a": 1,\r\n¦}',
  '[1,\r2,\r¦]',
  `${'['.repeat(100_000)}¦`,
];

const VALID: readonly string[] = [
  '0',
  '-0.5e+10',
  ' "text" ',
  'null',
  '[]',
  '{}',
  '[[],{},[{}]]',
  '{"a":[1,2.5,-3E4,true,false,null,"\\u00e9\\n\\"\\\\\\/"]}',
  '{"":{"":""}}',
  '\t\r\n[1 , 2]\n',
  '"\u2028\u007f"',
];

describe('fault in a JSON text', () => {
  for (const marked of FAULTS) {
    const text = marked.replace('¦', '');
    it(`is found in ${JSON.stringify(text).slice(0, 50)}`, () => {
      const before = marked.slice(0, marked.indexOf('¦')).split(/\r\n|\r|\n/);
      expect(() => JSON.parse(text) as unknown).to.throw(SyntaxError);
      expect(findFault(text)).to.include({
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
      });
    });
  }

  it('is not found where there is none', () => {
    for (const text of VALID) {
      expect(() => JSON.parse(text) as unknown).not.to.throw();
      expect(findFault(text)).to.deep.equal({reason: 'not JSON'});
    }
  });

  it('is found wherever a right text is cut off', () => {
    const text = '{"a": [1.5, "b\\n", {"c": null}], "d": "\\u00e9"}';
    for (let length = 1; length < text.length; length++) {
      expect(findFault(text.slice(0, length)).line, text.slice(0, length)).to.equal(1);
    }
  });

  it('names the character, whole', () => {
    expect(findFault('[🏛]').reason).to.equal('not JSON: unexpected "🏛" at line 1, column 2');
    expect(findFault('[1').reason).to.equal('not JSON: it ends too early at line 1, column 3');
  });

  it('has no position in an empty text or HTML', () => {
    for (const text of ['', ' \n', '<!doctype html>', '\n <p>']) {
      expect(findFault(text)).to.have.all.keys('reason');
    }
  });
});
