import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {publint} from 'publint';
import {ELEMENTS} from '../../src/embed/elements.ts';
import {VERSION} from '../../src/kit/version.ts';

interface Entry {
  readonly types: string;
  readonly default: string;
}

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

const {name, version, exports, sideEffects} = JSON.parse(read('package.json')) as {
  name: string;
  version: string;
  exports: Record<string, Entry | string>;
  sideEffects: string[];
};

const elements = readdirSync(new URL('src/elements/', ROOT)).sort();
const tags = elements.map((element) => `advocacy-${element}`);

/** Each promised path with each element in its star's place: `advocacy-widgets/elements/event-list`. */
const entries = Object.entries(exports).flatMap(([path, entry]) =>
  (path.includes('*') ? elements : ['']).map((element) => ({
    specifier: path.replace('*', element).replace(/^\./, name),
    files: (typeof entry === 'string' ? [entry] : [entry.types, entry.default]).map((file) =>
      file.replaceAll('*', element),
    ),
  })),
);

/** Stands for the browser's registry and remembers what was registered. */
const registered: string[] = [];
const registry = {
  define: (tag: string) => void registered.push(tag),
  get: (tag: string) => (registered.includes(tag) ? Object : undefined),
};

const importEntries = async (wanted: (specifier: string) => boolean): Promise<void> => {
  for (const {specifier} of entries)
    if (!specifier.endsWith('.json') && wanted(specifier)) await import(specifier);
};

const registers = (specifier: string): boolean => specifier.endsWith('/define');

describe('the package', () => {
  before(() => {
    if (!existsSync(new URL('dist/npm/index.js', ROOT)))
      execFileSync('npm', ['run', 'build:npm'], {cwd: fileURLToPath(ROOT), stdio: 'inherit'});
    Object.assign(globalThis, {customElements: registry});
  });

  for (const {specifier, files} of entries) {
    it(`has what it promises as ${specifier}`, () => {
      assert.ok(existsSync(fileURLToPath(import.meta.resolve(specifier))));
      for (const file of files) assert.ok(existsSync(new URL(file, ROOT)), file);
    });
  }

  it('registers nothing when a class is imported', async () => {
    await importEntries((specifier) => !registers(specifier));
    assert.deepEqual(registered, []);
  });

  for (const element of elements) {
    it(`gives the class of ${element} by its name`, async () => {
      const module = (await import(`${name}/elements/${element}`)) as Record<string, unknown>;
      const pascal = element.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
      assert.equal(typeof module[`Advocacy${pascal}Element`], 'function');
    });

    it(`registers ${element} alone by its define`, async () => {
      const before = registered.length;
      await import(`${name}/elements/${element}/define`);
      assert.deepEqual(registered.slice(before), [`advocacy-${element}`]);
    });
  }

  it('registers every element once by its define', async () => {
    await importEntries(registers);
    assert.deepEqual(registered.toSorted(), tags);
  });

  it('names as side effects the files that register, and no other', () => {
    const files = entries
      .filter(({specifier}) => registers(specifier))
      .flatMap(({files: [, file = '']}) => [
        file,
        // Their sources too: this package's own bundles are made of those.
        file.replace('/dist/npm/', '/src/').replace(/\.js$/, '.ts'),
      ]);
    const named = sideEffects.flatMap((path) =>
      path.includes('*') ? elements.map((element) => path.replace('*', element)) : path,
    );
    assert.deepEqual(named.toSorted(), files.toSorted());
  });

  it('passes publint', async () => {
    const {messages} = await publint({pkgDir: fileURLToPath(ROOT), strict: true, pack: false});
    assert.deepEqual(messages, []);
  });

  it('holds the version that the elements tell', () => {
    assert.equal(VERSION, version);
  });
});

describe('the lists of elements', () => {
  it('agree between the folders and the loader', () => {
    assert.deepEqual(Object.keys(ELEMENTS).toSorted(), tags);
  });

  it('agree between the folders and the file that registers all', () => {
    const imported = [...read('src/define.ts').matchAll(/'\.\/elements\/([a-z-]+)\/define\.ts'/g)];
    assert.deepEqual(imported.map(([, element]) => element).toSorted(), elements);
  });
});

describe('the lockfiles', () => {
  it('name no download address', () => {
    for (const folder of ['', 'test/support/chromium/', 'test/support/chromium-111/'])
      assert.doesNotMatch(read(`${folder}package-lock.json`), /"resolved"/);
  });
});
