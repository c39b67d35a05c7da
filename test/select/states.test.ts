import {expect} from 'chai';
import {readStates} from '../../src/select/states.ts';

const read = (...codes: string[]): {states: readonly string[]; unknown: string[]} => {
  const unknown: string[] = [];
  return {states: readStates(codes, (code) => unknown.push(code)), unknown};
};

describe('the states a page names', () => {
  const good: readonly [codes: string[], states: string[]][] = [
    [[], []],
    [['IL'], ['US-IL']],
    [
      ['il', 'Oh'],
      ['US-IL', 'US-OH'],
    ],
    [['us-il'], ['US-IL']],
    [
      ['DC', 'PR', 'GU', 'VI', 'AS', 'MP'],
      ['US-DC', 'US-PR', 'US-GU', 'US-VI', 'US-AS', 'US-MP'],
    ],
  ];
  for (const [codes, states] of good) {
    it(`are [${states.join()}] from [${codes.join()}]`, () => {
      expect(read(...codes)).to.deep.equal({states, unknown: []});
    });
  }

  for (const code of [
    'ZZ',
    'Illinois',
    'L A',
    'A',
    'LA ',
    'US',
    'US-',
    'CA-ON',
    '12',
    '',
    '$1',
    'IL,OH',
  ]) {
    it(`are all of them where one is "${code}", and the page’s author is told of it`, () => {
      expect(read('IL', code, 'OH')).to.deep.equal({states: [], unknown: [code]});
    });
  }

  it('are the fifty, the district and five territories', async () => {
    const {stateName} = await import('../../src/text/en.states.ts');
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const known = letters
      .flatMap((first) => letters.map((second) => first + second))
      .flatMap((code) => read(code).states);
    expect(known).to.have.length(56);
    for (const code of known) expect(stateName(code), code).to.match(/^[A-Z][a-zA-Z. ]{3,}$/);
  });
});
