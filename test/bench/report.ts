import type {Goal} from './goals.ts';
import {median, medianRatio, valuesOf, type Sample} from './stats.ts';

export interface Line {
  readonly measure: string;
  readonly unit: string;
  /** The most it may be, and whether that is said of the ratio. */
  readonly goal: number | undefined;
  readonly byRatio: boolean;
  readonly subject: string;
  readonly value: number;
  readonly baseline: string | undefined;
  readonly baselineValue: number | undefined;
  readonly ratio: number | undefined;
  readonly verdict: 'ok' | 'ok, stretch' | 'short' | 'info';
}

function judge(figure: number, {goal, stretch}: Goal): Line['verdict'] {
  // A figure that could not be taken is no success.
  if (goal !== undefined && !(figure <= goal)) return 'short';
  if (stretch !== undefined && figure <= stretch) return 'ok, stretch';
  return goal === undefined ? 'info' : 'ok';
}

/** The lines for which the run has figures, in the order of the goals. */
export function judgeAll(goals: readonly Goal[], samples: readonly Sample[]): readonly Line[] {
  return goals.flatMap((goal) => {
    const {id, subject = 'ours', baseline, byRatio = false} = goal;
    const own = valuesOf(samples, id, subject);
    if (own.size === 0) return [];
    const other = baseline && valuesOf(samples, id, baseline);
    const known = other && other.size > 0;
    const value = median([...own.values()]);
    const ratio = known ? medianRatio(own, other) : undefined;
    const line: Line = {
      measure: goal.measure,
      unit: goal.unit,
      goal: goal.goal,
      byRatio,
      subject,
      value,
      baseline,
      baselineValue: known ? median([...other.values()]) : undefined,
      ratio: ratio !== undefined && Number.isFinite(ratio) ? ratio : undefined,
      verdict: judge(byRatio ? (ratio ?? NaN) : value, goal),
    };
    return [line];
  });
}

/** Three figures that count, whole above a hundred. */
function printed(value: number | undefined): string {
  if (value === undefined) return '';
  if (!Number.isFinite(value)) return '?';
  if (Number.isInteger(value)) return String(value);
  const digits =
    Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;
  return value.toFixed(digits);
}

const withUnit = (value: number | undefined, unit: string): string =>
  [printed(value), value === undefined ? '' : unit].join(' ').trim();

/** A plain table: measure, goal, ours, baseline, ratio, verdict. */
export function drawTable(lines: readonly Line[]): string {
  const rows = lines.map((line) => [
    line.measure,
    line.goal === undefined ? '' : `<= ${withUnit(line.goal, line.byRatio ? '×' : line.unit)}`,
    withUnit(line.value, line.unit) + (line.subject === 'ours' ? '' : ` (${line.subject})`),
    line.baselineValue === undefined
      ? ''
      : `${withUnit(line.baselineValue, line.unit)} (${line.baseline ?? ''})`,
    withUnit(line.ratio, '×'),
    line.verdict === 'info' ? '' : line.verdict,
  ]);
  const head = ['measure', 'goal', 'ours', 'baseline', 'ratio', ''];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const drawRow = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(drawRow).join('\n');
}
