import {atMost, inTurns, pause, type Measure} from './measure.ts';
import {valuesOf, type Sample} from '../stats.ts';

interface Observed {
  readonly shift: number;
  readonly shiftAfterSkeleton: number;
  readonly blocked: number;
}

/**
 * A phone: CPU ÷4 and slow 4G, on the wall clock, because here the line counts. "Blocked" is the sum of what every
 * task takes over 50 ms, as in Total Blocking Time, from navigation on.
 */
export const phone: Measure = {
  name: 'phone',
  async take(run) {
    const samples: Sample[] = [];
    for (const count of [100, 1000]) {
      const turns = inTurns(
        atMost(run, 4),
        `slow phone ${count}`,
        ['ours', 'vanilla'],
        async (contender) => {
          const visit = await run.bench.visit(contender, {count, slower: 4, phone: true});
          try {
            const painted = await visit.open();
            await pause(1000);
            const {blocked, shift, shiftAfterSkeleton} = await visit.call<Observed>('observed()');
            return {
              [`phone.${count}`]: painted,
              [`blocked.${count}`]: blocked,
              [`shift.all.${count}`]: shift,
              [`shift.skeleton.${count}`]: shiftAfterSkeleton,
            };
          } finally {
            await visit.close();
          }
        },
      );
      samples.push(...(await turns));
    }
    return [
      ...samples,
      ...worstShift(samples, 'shift.all'),
      ...worstShift(samples, 'shift.skeleton'),
    ];
  },
};

/** A shift is a fault wherever it happens: the largest of all sizes and rounds. */
function worstShift(samples: readonly Sample[], id: string): readonly Sample[] {
  return ['ours', 'vanilla'].map((contender) => {
    const found = [100, 1000].flatMap((count) => [
      ...valuesOf(samples, `${id}.${count}`, contender).values(),
    ]);
    return {id, contender, round: 0, value: Math.max(...found)};
  });
}
