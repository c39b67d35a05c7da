/** Shorter timers are drawing and typing, and run in real time. */
const LONG_MS = 1000;

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly run: () => void;
}

/** `Date.now` and long timers in the test's hand. */
export class FakeClock {
  #now: number;
  #timers: readonly Timer[] = [];
  readonly #real = {
    now: Date.now,
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  };
  #count = 0;

  constructor(start: string) {
    this.#now = Date.parse(start);
    Date.now = () => this.#now;
    Object.assign(globalThis, {setTimeout: this.#set, clearTimeout: this.#clear});
  }

  /** Timers that are waiting. */
  get waiting(): number {
    return this.#timers.length;
  }

  /** Goes on to a moment, and runs what is due on the way; `drawn` waits for what that changes. */
  async advanceTo(moment: string, drawn: () => Promise<unknown>): Promise<void> {
    const end = Date.parse(moment);
    for (;;) {
      const due = this.#timers.toSorted((a, b) => a.at - b.at)[0];
      if (!due || due.at > end) break;
      this.#now = due.at;
      this.#clear(due.id);
      due.run();
      await drawn();
    }
    this.#now = end;
  }

  /** Goes on without running anything, like a page that was frozen. */
  sleepUntil(moment: string): void {
    this.#now = Date.parse(moment);
  }

  restore(): void {
    Date.now = this.#real.now;
    Object.assign(globalThis, {
      setTimeout: this.#real.setTimeout,
      clearTimeout: this.#real.clearTimeout,
    });
  }

  readonly #set = (run: () => void, ms = 0): number => {
    if (ms < LONG_MS) return this.#real.setTimeout.call(globalThis, run, ms) as unknown as number;
    // Negative, so that no real timer has the same.
    const id = -++this.#count;
    this.#timers = [...this.#timers, {id, at: this.#now + ms, run}];
    return id;
  };

  readonly #clear = (id?: number): void => {
    this.#timers = this.#timers.filter((timer) => timer.id !== id);
    if (id !== undefined && id >= 0) this.#real.clearTimeout.call(globalThis, id);
  };
}
