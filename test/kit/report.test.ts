import {expect} from 'chai';
import {emit} from '../../src/kit/emit.ts';
import {reportProblems} from '../../src/kit/report.ts';
import {feedFrom} from '../fixtures/build.ts';
import {freshElement, warnings} from './support.ts';

const documentWith = (events: readonly unknown[]): unknown => ({
  format: 'advocacy-feed',
  version: '1.0',
  title: 'Events',
  timeZone: 'America/Chicago',
  events,
});

/** What the console holds after a feed was read, the tag's name left out. */
const told = (events: readonly unknown[]): readonly string[] => {
  const host = freshElement();
  const feed = feedFrom(documentWith(events));
  return warnings(() => {
    reportProblems(host, feed.problems, feed.events.length);
    reportProblems(host, feed.problems, feed.events.length);
  }).map((line) => line.replace(`${host.localName}: `, ''));
};
const good = {id: 'good', title: 'Good'};

describe('what the publisher is told of a feed', () => {
  it('is nothing of a good one', () => {
    expect(told([good])).to.deep.equal([]);
  });

  it('is how many items were lost, where and why, once', () => {
    const bad = {id: 'bad', title: 'Bad', start: '31 Feb'};
    expect(told([good, bad])).to.deep.equal([
      '1 of 2 items could not be read: events[1].start is not a date: "31 Feb"',
    ]);
  });

  it('is what was left out of items that were kept', () => {
    const [line] = told([{...good, url: 'javascript:alert(1)'}]);
    expect(line).to.match(/^1 details? could not be read: events\[0\]\.url is not a link: /);
  });

  it('is no more than five of many', () => {
    const [line] = told(Array.from({length: 50}, (_, at) => ({id: `e${at}`})));
    expect(line).to.match(/^50 of 50 items could not be read: .*; and 45 more$/);
  });
});

describe('an element’s own events', () => {
  it('carry a frozen detail, stay in their tree and say whether they were cancelled', () => {
    const host = freshElement();
    const heard: CustomEvent[] = [];
    host.addEventListener('advocacy-test', (event) => {
      heard.push(event as CustomEvent);
      event.preventDefault();
    });
    expect(emit(host, 'advocacy-test', {count: 1})).to.equal(true);
    expect(emit(host, 'advocacy-test', {count: 2}, {cancelable: true, bubbles: true})).to.equal(
      false,
    );
    const [plain, rich] = heard;
    expect(plain).to.include({bubbles: false, cancelable: false, composed: false});
    expect(rich).to.include({bubbles: true, cancelable: true, composed: false});
    expect(Object.isFrozen(plain?.detail)).to.equal(true);
  });
});
