const STATIC = '/storybook-static';

/** What a story left behind when it was drawn, played and checked. */
export interface Outcome {
  /** Whatever broke it: drawing, playing, or its absence. */
  readonly faults: readonly string[];
  /** axe's violations, with the elements concerned. */
  readonly violations: readonly string[];
  /** Whether axe has run at all. */
  readonly checked: boolean;
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly {readonly target: readonly unknown[]}[];
}

interface Report {
  readonly type: string;
  readonly result?: {readonly violations?: readonly Violation[]};
}

interface Channel {
  on(event: string, listener: (payload: unknown) => void): void;
  off(event: string, listener: (payload: unknown) => void): void;
  emit(event: string, payload: unknown): void;
}

type Preview = Window & {
  readonly __STORYBOOK_ADDONS_CHANNEL__: Channel;
  readonly __STORYBOOK_PREVIEW__: {ready(): Promise<void>};
};

interface Index {
  readonly entries: Readonly<Record<string, Story>>;
}

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly importPath: string;
}

/** A play function that throws leaves `storyFinished` without an error, so each of these counts. */
const FAULTS = [
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
  'storyThrewException',
  'storyErrored',
  'storyMissing',
];
/** These end a story before axe has seen it. */
const FATAL = ['storyThrewException', 'storyErrored', 'storyMissing'];

export async function readStories(): Promise<Story[]> {
  const response = await fetch(`${STATIC}/index.json`);
  if (!response.ok) throw new Error('Run `npm run build:storybook` first.');
  const {entries} = (await response.json()) as Index;
  return Object.values(entries).filter(({type}) => type === 'story');
}

const wordsOf = (fault: unknown): string => {
  const errors = Array.isArray(fault) ? (fault as unknown[]) : [fault];
  return errors
    .map((error) => (error as {message?: string} | undefined)?.message ?? JSON.stringify(error))
    .join('; ');
};

const wordsOfViolation = ({id, help, nodes}: Violation): string =>
  `${id}: ${help} (${nodes.map(({target}) => target.flat().join(' ')).join(', ')})`;

/** The static build's preview, opened once; stories are played in it one after the other. */
export class Storybook {
  readonly #channel: Channel;
  #current = '';

  private constructor(channel: Channel) {
    this.#channel = channel;
  }

  static async open(): Promise<Storybook> {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 780px; height: 560px; border: 0';
    frame.src = `${STATIC}/iframe.html?viewMode=story`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    const preview = frame.contentWindow as unknown as Preview;
    await preview.__STORYBOOK_PREVIEW__.ready();
    return new Storybook(preview.__STORYBOOK_ADDONS_CHANNEL__);
  }

  /** Sets the toolbar's values for all stories that follow. */
  async setGlobals(globals: Record<string, string>): Promise<void> {
    const updated = new Promise((resolve) => this.#channel.on('globalsUpdated', resolve));
    this.#channel.emit('updateGlobals', {globals});
    await updated;
  }

  play(storyId: string): Promise<Outcome> {
    const faults: string[] = [];
    return new Promise((resolve) => {
      const listeners: [event: string, listener: (payload: unknown) => void][] = [];
      const listen = (event: string, listener: (payload: unknown) => void) => {
        listeners.push([event, listener]);
        this.#channel.on(event, listener);
      };
      const end = (reports?: readonly Report[]) => {
        for (const [event, listener] of listeners) this.#channel.off(event, listener);
        const axe = reports?.filter(({type}) => type === 'a11y') ?? [];
        const violations = axe
          .flatMap(({result}) => result?.violations ?? [])
          .map(wordsOfViolation);
        resolve({faults, violations, checked: axe.length > 0});
      };
      for (const event of FAULTS) {
        listen(event, (fault) => {
          faults.push(`${event}: ${wordsOf(fault)}`);
          if (FATAL.includes(event)) end();
        });
      }
      listen('storyFinished', (payload) => {
        const finished = payload as {storyId: string; reporters?: readonly Report[]};
        if (finished.storyId === storyId) end(finished.reporters);
      });
      if (this.#current === storyId) this.#channel.emit('forceRemount', {storyId});
      else this.#channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
      this.#current = storyId;
    });
  }
}
