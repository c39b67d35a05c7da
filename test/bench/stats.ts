/** One figure of one contender in one round. */
export interface Sample {
  /** `render.1000`, `heap.1000`: the names of goals.ts. */
  readonly id: string;
  readonly contender: string;
  readonly round: number;
  readonly value: number;
}

/** The middle value; of an even number, the mean of the middle two. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

export function valuesOf(
  samples: readonly Sample[],
  id: string,
  contender: string,
): ReadonlyMap<number, number> {
  return new Map(
    samples
      .filter((sample) => sample.id === id && sample.contender === contender)
      .map(({round, value}) => [round, value]),
  );
}

/**
 * The median of the ratios of each round, not the ratio of the medians: two that ran one after the other met the same
 * machine. Rounds that one of them lacks are left out.
 */
export function medianRatio(
  above: ReadonlyMap<number, number>,
  below: ReadonlyMap<number, number>,
  of: (above: number, below: number) => number = (a, b) => a / b,
): number {
  const ratios = [...above].flatMap(([round, value]) => {
    const other = below.get(round);
    return other === undefined ? [] : [of(value, other)];
  });
  return median(ratios);
}
