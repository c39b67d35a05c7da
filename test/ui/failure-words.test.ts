import {expect} from 'chai';
import type {FeedErrorKind} from '../../src/feed/errors.ts';
import {en} from '../../src/text/en.ts';
import {enLater} from '../../src/text/en.later.ts';
import {failureWords} from '../../src/ui/state-panel.ts';
import {viewStale} from '../../src/ui/stale.view.ts';
import {contextOf, NOW, written} from './support.ts';

describe('why events cannot be shown', () => {
  const table: readonly [kind: FeedErrorKind, status: number | undefined, words: string][] = [
    [
      'unreachable',
      undefined,
      'The events could not be loaded. The events server could not be reached.',
    ],
    [
      'timeout',
      undefined,
      'The events could not be loaded. The events server took too long to answer.',
    ],
    [
      'offline',
      undefined,
      'You seem to be offline. Events will load when you are connected again.',
    ],
    ['refused', 404, 'The events could not be loaded. The address may have changed.'],
    ['refused', 403, 'The events could not be loaded. The address may have changed.'],
    [
      'refused',
      503,
      'The events could not be loaded. The events server has a problem at the moment.',
    ],
    [
      'refused',
      429,
      'The events could not be loaded. The events server has a problem at the moment.',
    ],
    ['not-json', undefined, 'The events could not be read.'],
    ['not-a-feed', undefined, 'The events could not be read.'],
    ['too-large', undefined, 'The events could not be read.'],
  ];
  for (const [kind, status, words] of table) {
    it(`reads "${words}" for ${kind} ${status ?? ''}`, () => {
      expect(failureWords({kind, status}, en, enLater).join(' ').trim()).to.equal(words);
    });
  }
});

describe('a copy from earlier', () => {
  const stale = (at: number, viewerZone: string | undefined): string =>
    written(viewStale(at, contextOf({viewerZone}), enLater));

  it('is dated by the visitor’s own clock', () => {
    const at = Date.parse('2026-05-19T20:10Z');
    expect(stale(at, 'America/Chicago')).to.match(/^Saved copy from Tuesday, May 19, 3:10 PM\b/);
    expect(stale(at, 'America/New_York')).to.contain('4:10 PM');
    expect(stale(at, undefined)).to.contain('8:10 PM');
  });
  it('names the year of another one', () => {
    expect(stale(NOW - 365 * 86_400_000, 'America/Chicago')).to.contain('May 20, 2025');
  });
});
