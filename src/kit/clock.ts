import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** `setTimeout` counts in 32 bits: what is further away is looked at again after a day. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

const sleepers = new Map<ReactiveControllerHost, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Wakes whose time has come and sleeps until the next: one timer for all elements of a page. */
function look(): void {
  clearTimeout(timer);
  timer = undefined;
  const now = Date.now();
  let next = Infinity;
  for (const [host, at] of sleepers) {
    if (at <= now) {
      sleepers.delete(host);
      host.requestUpdate();
    } else next = Math.min(next, at);
  }
  if (next < Infinity) timer = setTimeout(look, Math.min(next - now, LONGEST_MS));
}

/** A page that was frozen, hidden or kept for the back button has missed its timers. */
function listen(change: 'addEventListener' | 'removeEventListener'): void {
  globalThis[change]('pageshow', look);
  document[change]('visibilitychange', look);
}

let connected = 0;

/** The present, for one element: asked while drawing, and told by it when it wants to be drawn again. */
export class Clock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #fixed: () => number | undefined;
  #connected = false;

  /** `fixed`: epoch ms to stand still at, for demos and stories. */
  constructor(host: ReactiveControllerHost, fixed: () => number | undefined) {
    this.#host = host;
    this.#fixed = fixed;
    host.addController(this);
  }

  /** Epoch milliseconds. */
  get now(): number {
    return this.#fixed() ?? Date.now();
  }

  /** Draw the host again at `at` (epoch ms). Replaces what was asked before; `Infinity` asks for nothing. */
  wakeAt(at: number): void {
    // A removed element may still have an update to finish; it must not be kept awake by it.
    if (!this.#connected || this.#fixed() !== undefined || at === Infinity)
      sleepers.delete(this.#host);
    else sleepers.set(this.#host, at);
    look();
  }

  hostConnected(): void {
    this.#connected = true;
    if (connected++ === 0) listen('addEventListener');
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    sleepers.delete(this.#host);
    if (--connected === 0) listen('removeEventListener');
    look();
  }
}
