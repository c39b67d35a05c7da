import {expect} from 'chai';
import {Clock} from '../../src/kit/clock.ts';
import {DAY, HOUR} from '../time/zone-support.ts';
import {FakeHost, FakeTime} from './support.ts';

const START = Date.parse('2026-05-27T18:00Z');

describe('the clock of a page', () => {
  let time: FakeTime;
  const hosts: FakeHost[] = [];

  /** An element on the page that has been drawn. */
  const mount = (fixed?: number): {host: FakeHost; clock: Clock} => {
    const host = new FakeHost();
    const clock = new Clock(host, () => fixed);
    host.connect();
    host.updates = 0;
    hosts.push(host);
    return {host, clock};
  };

  beforeEach(() => (time = new FakeTime(START)));
  afterEach(() => {
    for (const host of hosts.splice(0)) host.disconnect();
    const left = time.waits;
    time.restore();
    expect(left, 'timers left behind').to.deep.equal([]);
  });

  it('says what time it is', () => {
    expect(mount().clock.now).to.equal(START);
  });

  it('has an element drawn when its moment comes, once', () => {
    const {host, clock} = mount();
    clock.wakeAt(START + HOUR);
    time.pass(HOUR - 1);
    expect(host.updates).to.equal(0);
    time.pass(1);
    expect(host.updates).to.equal(1);
    time.pass(DAY);
    expect(host.updates).to.equal(1);
  });

  it('needs one timer for many elements, set to the nearest moment', () => {
    const many = Array.from({length: 20}, () => mount());
    many.forEach(({clock}, at) => clock.wakeAt(START + (20 - at) * 1000));
    expect(time.waits).to.deep.equal([1000]);
    time.pass(5000);
    expect(many.map(({host}) => host.updates).reduce((a, b) => a + b)).to.equal(5);
    expect(time.waits).to.deep.equal([1000]);
  });

  it('wakes all whose moment is the same in one go', () => {
    const [first, second] = [mount(), mount()];
    first.clock.wakeAt(START + HOUR);
    second.clock.wakeAt(START + HOUR);
    time.pass(HOUR);
    expect([first.host.updates, second.host.updates, time.waits.length]).to.deep.equal([1, 1, 0]);
  });

  it('replaces what was asked before, and forgets it when asked for nothing', () => {
    const {host, clock} = mount();
    clock.wakeAt(START + HOUR);
    clock.wakeAt(START + 2 * HOUR);
    expect(time.waits).to.deep.equal([2 * HOUR]);
    clock.wakeAt(Infinity);
    expect(time.waits).to.deep.equal([]);
    time.pass(DAY);
    expect(host.updates).to.equal(0);
  });

  it('looks again every day where the moment is further away than a timer can count', () => {
    const {host, clock} = mount();
    clock.wakeAt(START + 60 * DAY);
    expect(time.waits).to.deep.equal([DAY]);
    time.pass(60 * DAY - 1);
    expect(host.updates).to.equal(0);
    time.pass(1);
    expect(host.updates).to.equal(1);
  });

  it('waits on when a timer goes off too early', () => {
    const {host, clock} = mount();
    clock.wakeAt(START + 5000);
    time.sleep(4999);
    time.fireEarly();
    expect([host.updates, time.waits]).to.deep.equal([0, [1]]);
    time.pass(1);
    expect(host.updates).to.equal(1);
  });

  const wakes: readonly [what: string, wake: () => void][] = [
    ['is shown again', () => dispatchEvent(new Event('pageshow'))],
    ['becomes visible', () => document.dispatchEvent(new Event('visibilitychange'))],
  ];
  for (const [what, wake] of wakes) {
    it(`catches up when a page that slept ${what}`, () => {
      const [due, later] = [mount(), mount()];
      due.clock.wakeAt(START + HOUR);
      later.clock.wakeAt(START + DAY);
      time.sleep(2 * HOUR);
      wake();
      expect([due.host.updates, later.host.updates]).to.deep.equal([1, 0]);
      expect(time.waits).to.deep.equal([22 * HOUR]);
    });

    it(`lets an element that has left alone when a page ${what}`, () => {
      const {host, clock} = mount();
      clock.wakeAt(START + HOUR);
      host.disconnect();
      time.sleep(2 * HOUR);
      wake();
      expect(host.updates).to.equal(0);
      host.connect();
    });
  }

  it('draws an element anew that comes back to the page', () => {
    const {host, clock} = mount();
    clock.wakeAt(START + HOUR);
    host.disconnect();
    expect(time.waits).to.deep.equal([]);
    time.pass(2 * HOUR);
    host.connect();
    expect(host.updates).to.equal(1);
  });

  it('is not kept going by an element that asks after it has left', () => {
    const {host, clock} = mount();
    host.disconnect();
    clock.wakeAt(START + HOUR);
    expect(time.waits).to.deep.equal([]);
    host.connect();
  });

  it('stands still where the page says so', () => {
    const fixed = Date.parse('2023-01-28T16:00Z');
    const {host, clock} = mount(fixed);
    time.pass(DAY);
    expect(clock.now).to.equal(fixed);
    clock.wakeAt(fixed + HOUR);
    clock.wakeAt(START + 2 * DAY);
    expect(time.waits).to.deep.equal([]);
    time.pass(9 * DAY);
    expect(host.updates).to.equal(0);
  });
});
