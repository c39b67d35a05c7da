import type {ReactiveControllerHost} from 'lit';

/** Names of states, loaded when the first is asked for; until then, and without a network, their codes. */
export class StateNames {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #name: ((code: string) => string) | undefined;
  #loading = false;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** The name of a region by its ISO 3166-2 code, as far as it is known yet. */
  readonly of = (code: string): string => {
    void this.#load();
    return this.#name?.(code) ?? code.replace('US-', '');
  };

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      this.#name = (await import('../../text/en.states.ts')).stateName;
      this.#host.requestUpdate();
    } catch {
      // The codes stay: they are what the states are called on envelopes. The next name asked for tries again.
      this.#loading = false;
    }
  }
}
