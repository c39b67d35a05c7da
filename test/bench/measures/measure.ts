import type {Bench} from '../browser.ts';
import type {Contender} from '../contenders.ts';
import type {Sample} from '../stats.ts';

export interface Run {
  readonly bench: Bench;
  /** How often everything is done. */
  readonly rounds: number;
  progress(text: string): void;
}

export interface Measure {
  /** As `--only` names it. */
  readonly name: string;
  take(run: Run): Promise<readonly Sample[]>;
}

/** Figures of one contender in one round, by id. */
export type Figures = Readonly<Record<string, number>>;

/**
 * Rounds in which the contenders take turns, each round in another order: what the machine does at one time meets all
 * of them, and none always follows the same other.
 */
export async function inTurns(
  {rounds, progress}: Run,
  name: string,
  contenders: readonly Contender[],
  take: (contender: Contender) => Promise<Figures>,
): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) {
    progress(`${name}, round ${round + 1} of ${rounds}`);
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(turn + round) % contenders.length];
      if (contender === undefined) continue;
      const figures = await take(contender);
      samples.push(
        ...Object.entries(figures).map(([id, value]) => ({id, contender, round, value})),
      );
    }
  }
  return samples;
}

/** The same run with fewer rounds, for what is slow and steady. */
export const atMost = (run: Run, rounds: number): Run => ({
  ...run,
  rounds: Math.min(run.rounds, rounds),
});

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
