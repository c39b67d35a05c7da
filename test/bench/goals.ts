import type {Contender} from './contenders.ts';

/** One line of the table: what is measured, and the figure to reach where there is one. */
export interface Goal {
  /** The id of the samples. */
  readonly id: string;
  readonly measure: string;
  readonly unit: 'ms' | 'kB' | 'MB' | '' | '×';
  /** Whose figure is judged; `ours` unless told. */
  readonly subject?: Contender;
  /** Whose figure stands beside it. */
  readonly baseline?: Contender;
  /** Judged is the ratio to the baseline's figure, not the figure. */
  readonly byRatio?: true;
  /** The most it may be. Without a goal the line is for information. */
  readonly goal?: number;
  readonly stretch?: number;
}

const vanilla = {baseline: 'vanilla'} as const;
const job = {baseline: 'vanilla-job'} as const;
const toVanilla = {...vanilla, byRatio: true} as const;

/** In the order of the table. */
export const goals: readonly Goal[] = [
  {
    id: 'wire.painted',
    measure: 'bytes until painted, brotli',
    unit: 'kB',
    ...job,
    goal: 12,
    stretch: 10,
  },
  {id: 'wire.all', measure: 'bytes with what loads afterwards', unit: 'kB', ...job, goal: 16},
  {id: 'wire.trips', measure: 'chained trips', unit: '', ...job, goal: 3},
  {
    id: 'render.10',
    measure: 'feed to painted, 10 events, CPU',
    unit: 'ms',
    ...toVanilla,
    goal: 1.6,
    stretch: 1.3,
  },
  {id: 'render.100', measure: '100 events', unit: 'ms', ...toVanilla, goal: 1.1, stretch: 0.95},
  {id: 'render.1000', measure: '1,000 events', unit: 'ms', ...toVanilla, goal: 0.25, stretch: 0.2},
  {
    id: 'render.10000',
    measure: '10,000 events',
    unit: 'ms',
    ...toVanilla,
    goal: 0.16,
    stretch: 0.1,
  },
  {
    id: 'render.10000',
    measure: '10,000, against the whole job',
    unit: 'ms',
    ...job,
    byRatio: true,
    goal: 1.2,
  },
  {id: 'settled.1000', measure: '… and what follows, 1,000', unit: 'ms', ...job},
  {id: 'settled.10000', measure: '… and what follows, 10,000', unit: 'ms', ...job},
  {id: 'growth.1000', measure: 'growth 100 to 1,000', unit: '×', ...job, goal: 0.3, stretch: 0.2},
  {
    id: 'growth.10000',
    measure: 'growth 1,000 to 10,000',
    unit: '×',
    ...job,
    goal: 0.85,
    stretch: 0.8,
  },
  {id: 'task.whole', measure: 'longest task, 10,000, CPU', unit: 'ms', ...job, goal: 50},
  {id: 'task.beyond', measure: '… beyond JSON.parse', unit: 'ms', ...job, goal: 50},
  {id: 'task.slow', measure: '… beyond JSON.parse, CPU ÷4', unit: 'ms', ...job, stretch: 50},
  {id: 'nodes.1000', measure: 'nodes, 1,000 events', unit: '', ...job, goal: 700, stretch: 500},
  {id: 'heap.1000', measure: 'heap, 1,000 events', unit: 'MB', ...job, goal: 2, stretch: 1.5},
  {id: 'heap.10000', measure: 'heap, 10,000 events', unit: 'MB', ...job, goal: 15, stretch: 11},
  {
    id: 'change.1000',
    measure: 'refetch, one changed, 1,000, CPU',
    unit: 'ms',
    ...toVanilla,
    goal: 1,
    stretch: 0.7,
  },
  {
    id: 'filter.1000',
    measure: 'filter to a tenth, 1,000, CPU',
    unit: 'ms',
    ...toVanilla,
    goal: 0.8,
    stretch: 0.6,
  },
  {id: 'unfilter.1000', measure: '… and back', unit: 'ms', ...toVanilla, goal: 0.1, stretch: 0.06},
  {
    id: 'typing.1000',
    measure: 'INP typing, 1,000, CPU ÷4',
    unit: 'ms',
    ...job,
    goal: 64,
    stretch: 40,
  },
  {id: 'typing-task.1000', measure: '… longest task', unit: 'ms', ...job, goal: 50},
  {
    id: 'typing.10000',
    measure: 'INP typing, 10,000, CPU ÷4',
    unit: 'ms',
    ...job,
    goal: 200,
    stretch: 100,
  },
  {id: 'typing-task.10000', measure: '… longest task', unit: 'ms', ...job},
  {
    id: 'phone.100',
    measure: 'slow phone, 100: painted',
    unit: 'ms',
    ...toVanilla,
    goal: 1,
    stretch: 0.9,
  },
  {
    id: 'phone.1000',
    measure: 'slow phone, 1,000: painted',
    unit: 'ms',
    ...toVanilla,
    goal: 0.8,
    stretch: 0.72,
  },
  {
    id: 'blocked.1000',
    measure: '… blocked (TBT)',
    unit: 'ms',
    ...toVanilla,
    goal: 0.6,
    stretch: 0.5,
  },
  {id: 'shift.skeleton', measure: 'layout shift after the skeleton', unit: '', ...vanilla, goal: 0},
  {id: 'shift.all', measure: 'layout shift in all (CLS)', unit: '', ...vanilla},
  {id: 'tags.requests', measure: '20 lists, one feed: requests', unit: '', ...vanilla, goal: 1},
  {id: 'tags.cpu', measure: '… CPU', unit: 'ms', ...toVanilla, goal: 1, stretch: 0.7},
  {id: 'turns.nodes', measure: '100 times in and out: nodes', unit: '', goal: 0},
  {id: 'turns.listeners', measure: '… listeners', unit: '', goal: 0},
  {id: 'turns.heap', measure: '… heap', unit: 'kB', goal: 30, stretch: 15},
  {
    id: 'more.25',
    measure: 'show more: press 25 over press 1',
    unit: '×',
    ...job,
    goal: 1.5,
    stretch: 1.1,
  },
  {
    id: 'sane.growth',
    measure: 'sane: vanilla, 1,000 over 100',
    unit: '×',
    subject: 'vanilla',
    goal: 9,
  },
  {
    id: 'render.1000',
    measure: 'sane: vanilla-job over vanilla, 1,000',
    unit: 'ms',
    subject: 'vanilla-job',
    ...toVanilla,
    goal: 0.25,
  },
];
