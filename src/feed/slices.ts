/** The Scheduler API, which WebKit lacks, goes on before other tasks, but after input and paint. */
const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};

/** Half a frame, so that input and paint find their time. */
const SLICE_MS = 8;

/** Resolves in a later task, so that the page can answer its visitor in between. */
export const nextTask = (): Promise<void> =>
  scheduler?.yield?.() ??
  new Promise((resolve) => {
    // Not a timer: nested timers wait 4 ms each (HTML standard, timer initialisation steps).
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(0);
  });

/**
 * Runs `steps` to its end, in tasks of at most about 8 ms (and one step, which is never cut). What
 * fits into one task is done in this one. Rejects with the signal's reason when it aborts between two tasks.
 */
export const runSlices = async <T>(
  steps: Generator<undefined, T, undefined>,
  signal: AbortSignal,
): Promise<T> => {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await nextTask();
    signal.throwIfAborted();
  }
};
