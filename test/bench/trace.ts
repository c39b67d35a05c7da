/** One event of a Chromium trace, as far as it is read here. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Wall clock. */
  readonly ts: number;
  /** Length on the wall clock. */
  readonly dur?: number;
  /** CPU time of the event's thread. */
  readonly tts?: number;
  /** Length on that clock. */
  readonly tdur?: number;
}

/** A task of the page's main thread, in milliseconds of its CPU time: what it lasts on a machine with nothing else to do. */
export interface Task {
  readonly length: number;
  /** How much of it is the parse of a feed's text. */
  readonly parse: number;
}

export interface Trace {
  /**
   * CPU time of the page's main thread between two marks, in milliseconds. CPU time and not wall time: on a machine
   * that does other things too a page waits, but it does not work more. The thread's own clock (`tts` in the trace)
   * is read at the very moment of each mark, so that nothing done before or after is counted.
   */
  cpu(from: string, to: string): number;
  /** The same for marks that were set again and again, one figure for each pair. */
  cpus(from: string, to: string): readonly number[];
  /** The main thread's tasks, longest first. */
  readonly tasks: readonly Task[];
}

const PREFIX = 'bench-';

interface Span {
  readonly from: number;
  to: number;
  cpu: number;
}

/**
 * The tasks of a mark's thread, in microseconds. The trace has a task's microtasks after the task, in a checkpoint of
 * their own; for the page both are one task, as they are for the Long Tasks API.
 */
function spansOf(events: readonly TraceEvent[], {pid, tid}: TraceEvent): readonly Span[] {
  const spans: Span[] = [];
  const parts = events
    .filter(
      (event) =>
        event.pid === pid && event.tid === tid && event.ph === 'X' && isPart.test(event.name),
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  for (const {name, ts, dur = 0, tdur = dur} of parts) {
    const last = spans.at(-1);
    const isInside = last && ts < last.to;
    if (last && (isInside || !name.endsWith('RunTask'))) {
      last.to = Math.max(last.to, ts + dur);
      last.cpu += isInside ? 0 : tdur;
    } else {
      spans.push({from: ts, to: ts + dur, cpu: tdur});
    }
  }
  return spans;
}

const isPart = /^ThreadControllerImpl::RunTask$|^BlinkScheduler_PerformMicrotaskCheckpoint$/;

export function readTrace(events: readonly TraceEvent[]): Trace {
  const marks = events
    .filter(
      ({name, cat, ph}) =>
        name.startsWith(PREFIX) && cat.includes('user_timing') && 'iIR'.includes(ph),
    )
    .sort((a, b) => a.ts - b.ts);
  const first = marks[0];
  const last = marks.at(-1);
  if (!first || !last) throw new Error('The trace holds no marks.');
  if (first.pid !== last.pid || first.tid !== last.tid) {
    throw new Error('The page changed its process while it was measured.');
  }
  const named = (name: string): readonly TraceEvent[] =>
    marks.filter((mark) => mark.name === PREFIX + name);
  const clock = ({tts}: TraceEvent): number => {
    if (tts === undefined) throw new Error('The trace holds no thread time.');
    return tts / 1000;
  };
  const cpus = (from: string, to: string): readonly number[] => {
    const ends = named(to);
    return named(from).map((begin, index) => {
      const end = ends[index];
      if (!end) throw new Error(`The trace holds no mark ${to}.`);
      return clock(end) - clock(begin);
    });
  };

  const ends = named('parse-end');
  const parses = named('parse-begin').flatMap((begin, index) => {
    const end = ends[index];
    return end ? [{ts: begin.ts, length: clock(end) - clock(begin)}] : [];
  });
  const tasks = spansOf(events, first)
    .filter(({to}) => to > first.ts)
    .map(({from, to, cpu}) => ({
      length: cpu / 1000,
      parse: parses.reduce((sum, {ts, length}) => sum + (ts >= from && ts < to ? length : 0), 0),
    }))
    .sort((a, b) => b.length - a.length);

  return {
    cpus,
    cpu(from, to) {
      const [figure] = cpus(from, to);
      if (figure === undefined) throw new Error(`The trace holds no mark ${from}.`);
      return figure;
    },
    tasks,
  };
}
