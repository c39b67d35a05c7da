import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, rmSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {minify} from 'terser';
import {compactTemplates} from './rollup.templates.mjs';

const OUT = 'dist/page';
const tags = readdirSync('src/elements').map((name) => `advocacy-${name}`);

const clean = () => ({
  name: 'clean',
  // Only when all modules were found: a mistake in the source does not take the last good build away.
  renderStart: () => rmSync(OUT, {recursive: true, force: true}),
});

const terser = () => ({
  name: 'terser',
  renderChunk: (code) =>
    minify(code, {
      ecma: 2022,
      module: true,
      toplevel: true,
      compress: {passes: 3},
      // The licences of what is bundled are in licenses.txt.
      format: {comments: false},
      sourceMap: true,
    }),
});

const plugins = () => [
  // Without `development`, Lit's own production build is taken.
  nodeResolve({exportConditions: ['browser', 'production'], extensions: ['.ts', '.js', '.mjs']}),
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json'}),
  compactTemplates(),
];

const fromSource = (id) => relative('src', id).split(sep);
const elementFolder = (id) => {
  const [room, name] = fromSource(id);
  return room === 'elements' ? name : undefined;
};

/** What elements need at once goes into `core`, an element's own part into its chunk; the rest is loaded when used. */
function chunkOf(known = new Map()) {
  const closure = (id, getModuleInfo, found = new Set()) => {
    if (!found.has(id)) {
      found.add(id);
      for (const next of getModuleInfo(id).importedIds) closure(next, getModuleInfo, found);
    }
    return found;
  };
  return (id, {getModuleInfo, getModuleIds}) => {
    if (known.size === 0) {
      const defines = [...getModuleIds()].filter(
        (m) => elementFolder(m) && /[\\/]define\.ts$/.test(m),
      );
      for (const define of defines)
        for (const module of closure(define, getModuleInfo))
          known.set(module, elementFolder(module) ?? 'core');
    }
    return known.get(id);
  };
}

/**
 * Makes the entry a classic script: wrapped, because its top-level names would be global; `import()` with absolute
 * addresses, because a script from another origin has none of its own to resolve against; and what an imported chunk
 * needs asked for in the same moment, which saves a trip (by `import()`, because Safari 16 has no modulepreload).
 */
const classicEntry = () => ({
  name: 'classic-entry',
  renderDynamicImport: ({chunk, targetChunk, getTargetChunkImports}) =>
    chunk.isEntry && targetChunk
      ? {
          left: '__import([',
          right: `, ${getTargetChunkImports().map(({resolvedImportPath}) => resolvedImportPath)}])`,
        }
      : null,
  banner: ({isEntry}) =>
    isEntry
      ? `(() => {
          const __base = document.currentScript?.src || document.baseURI;
          const __import = (paths) => Promise.all(paths.map((path) => import(new URL(path, __base))));`
      : '',
  footer: ({isEntry}) => (isEntry ? '})();' : ''),
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.isEntry && (chunk.imports.length > 0 || chunk.exports.length > 0))
        this.error(`${chunk.fileName} must stay a classic script, but imports ${chunk.imports}`);
  },
});

/** A second copy of the file leaves at once: under Trusted Types, Lit may make its policy only once on a page. */
const onlyOnce = () => ({
  name: 'only-once',
  banner: `(() => { if (${JSON.stringify(tags)}.every((tag) => customElements.get(tag))) return;`,
  footer: '})();',
});

/** The table of hashes for pages that use `integrity`. It must see the code as it is written, map comment and all. */
const integrity = () => ({
  name: 'integrity',
  generateBundle(_options, bundle) {
    const hashes = Object.values(bundle)
      .filter((chunk) => chunk.type === 'chunk')
      .map(({fileName, code}) => [
        fileName,
        `sha384-${createHash('sha384').update(code).digest('base64')}`,
      ]);
    this.emitFile({
      type: 'asset',
      fileName: 'integrity.json',
      source: `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
    });
  },
});

/** The packages that are in the output, each with its licence, as those licences ask. */
const licenses = () => ({
  name: 'licenses',
  generateBundle(_options, bundle) {
    const folders = Object.values(bundle)
      .flatMap((chunk) => Object.keys(chunk.modules ?? {}))
      .flatMap((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id) ?? []);
    const texts = [...new Set(folders)].sort().map((folder) => {
      const {name, version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      if (!file) this.error(`${name} brings no licence text.`);
      return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    });
    this.emitFile({
      type: 'asset',
      fileName: 'licenses.txt',
      source: texts.join(`\n${'-'.repeat(80)}\n\n`),
    });
  },
});

export default [
  {
    input: {'advocacy-widgets': 'src/embed/loader.ts'},
    plugins: [clean(), ...plugins(), classicEntry(), terser()],
    output: {
      dir: OUT,
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: chunkOf(),
      onlyExplicitManualChunks: true,
    },
  },
  {
    input: {'advocacy-widgets.all': 'src/embed/all.ts'},
    plugins: [...plugins(), onlyOnce(), terser(), integrity(), licenses()],
    output: {
      dir: OUT,
      format: 'iife',
      sourcemap: true,
      entryFileNames: '[name].js',
      inlineDynamicImports: true,
    },
  },
];
