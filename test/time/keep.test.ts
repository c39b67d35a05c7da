import {expect} from 'chai';
import {keep} from '../../src/time/keep.ts';

describe('what is kept', () => {
  it('is made once for a key', () => {
    const map = new Map<string, number>();
    let made = 0;
    const make = (): number => ++made;
    expect([
      keep(map, 9, 'a', make),
      keep(map, 9, 'a', make),
      keep(map, 9, 'b', make),
    ]).to.deep.equal([1, 1, 2]);
  });

  it('never grows beyond its limit, and stays right', () => {
    const map = new Map<number, number>();
    for (let key = 0; key < 1000; key++) {
      expect(keep(map, 10, key, (made) => made * 2)).to.equal(key * 2);
      expect(map.size).to.be.at.most(10);
    }
  });

  it('may be null', () => {
    const map = new Map<string, null>();
    let made = 0;
    for (let i = 0; i < 3; i++) keep(map, 9, 'none', () => (made++, null));
    expect(made).to.equal(1);
  });
});
