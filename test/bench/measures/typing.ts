import {TENTH} from '../feeds.ts';
import type {Visit} from '../browser.ts';
import {atMost, inTurns, pause, type Measure, type Figures} from './measure.ts';

/**
 * Between two keys, in milliseconds: some pauses are long enough for a debounced search to start, so that the next key
 * meets it at work.
 */
const pauses = [110, 110, 260, 110, 190, 260, 320];

interface Observed {
  readonly interaction: number;
  readonly longest: number;
  readonly now: number;
}

async function type(visit: Visit, count: number): Promise<Figures> {
  const {now} = await visit.call<Observed>('observed()');
  await visit.call('focusSearch()');
  const keys = [...TENTH.word, ...Array<'Backspace'>(TENTH.word.length).fill('Backspace')];
  for (const [index, key] of keys.entries()) {
    await visit.page.keyboard.press(key as 'a');
    await pause(pauses[index % pauses.length] ?? 0);
  }
  await pause(800);
  const {interaction, longest} = await visit.call<Observed>(`observed(${now})`);
  return {[`typing.${count}`]: interaction, [`typing-task.${count}`]: longest};
}

/** Keys of a person who searches, on a processor a quarter as fast: the longest from key to paint, the longest task. */
export const typing: Measure = {
  name: 'typing',
  async take(run) {
    const samples = [];
    for (const count of [1000, 10_000]) {
      const some = atMost(run, 3);
      const turns = inTurns(some, `typing ${count}`, ['ours', 'vanilla-job'], async (contender) => {
        const visit = await run.bench.visit(contender, {count});
        try {
          await visit.open();
          await pause(300);
          await visit.setSlower(4);
          return await type(visit, count);
        } finally {
          await visit.close();
        }
      });
      samples.push(...(await turns));
    }
    return samples;
  },
};
