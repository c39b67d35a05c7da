import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What the console warns of while `work` runs, instead of the console. */
export function warnings(work: () => void): readonly string[] {
  const original = console.warn;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    work();
  } finally {
    console.warn = original;
  }
  return said;
}

let elements = 0;

/** A tag that no other test has. */
export const freshTag = (): string => `test-kit-${++elements}`;
export const freshElement = (): HTMLElement => document.createElement(freshTag());

/** An element as far as a controller knows one: it counts how often it is asked to be drawn. */
export class FakeHost implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly controllers: ReactiveController[] = [];
  updates = 0;

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }
  removeController(): void {
    throw new Error('no controller leaves');
  }
  requestUpdate(): void {
    this.updates++;
  }
  connect(): void {
    for (const controller of this.controllers) controller.hostConnected?.();
  }
  disconnect(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }
}

/** Time that passes only when told; to be used within one turn, and given back with `restore`. */
export class FakeTime {
  readonly #original = {setTimeout, clearTimeout, now: Date.now};
  readonly #timers = new Map<number, {readonly at: number; readonly run: () => void}>();
  #now: number;
  #last = 0;

  constructor(start: number) {
    this.#now = start;
    Date.now = () => this.#now;
    globalThis.setTimeout = ((run: () => void, ms = 0) => {
      this.#timers.set(++this.#last, {at: this.#now + ms, run});
      return this.#last;
    }) as typeof setTimeout;
    globalThis.clearTimeout = (id) => this.#timers.delete(id as number);
  }

  /** How long each of the timers still waits, in ms. */
  get waits(): readonly number[] {
    return [...this.#timers.values()].map(({at}) => at - this.#now);
  }

  /** Lets time pass and the timers go off as their time comes. */
  pass(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const due = [...this.#timers].filter(([, {at}]) => at <= end);
      const [next] = due.sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [id, {at, run}] = next;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, at);
      run();
    }
    this.#now = end;
  }

  /** Lets time pass on a page that is asleep: no timer goes off. */
  sleep(ms: number): void {
    this.#now += ms;
  }

  /** Has the timers go off although their time has not quite come. */
  fireEarly(): void {
    for (const [id, {run}] of [...this.#timers]) {
      this.#timers.delete(id);
      run();
    }
  }

  restore(): void {
    globalThis.setTimeout = this.#original.setTimeout;
    globalThis.clearTimeout = this.#original.clearTimeout;
    Date.now = this.#original.now;
  }
}
