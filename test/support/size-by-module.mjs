/**
 * What each module costs: `npm run size:why`. For each chunk of the page output, its modules with the brotli bytes that the
 * chunk would lose without them. Approximate: modules are minified one by one.
 */
import {relative} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {transform} from 'esbuild';
import {rollup} from 'rollup';
import configs from '../../rollup.config.mjs';

const bytes = (parts) => brotliCompressSync(parts.join('\n')).length;
const [{input, plugins, output}] = configs;
const WRITES = ['clean', 'terser'];

const bundle = await rollup({input, plugins: plugins.filter(({name}) => !WRITES.includes(name))});
const {output: chunks} = await bundle.generate({...output, sourcemap: false});

for (const {fileName, modules = {}} of chunks.filter(({type}) => type === 'chunk')) {
  const entries = Object.entries(modules).filter(([, {code}]) => code);
  const parts = await Promise.all(
    entries.map(async ([, {code}]) => (await transform(code, {minify: true, format: 'esm'})).code),
  );
  const total = bytes(parts);
  const rows = entries
    .map(([id], at) => ({id, cost: total - bytes(parts.toSpliced(at, 1))}))
    .sort((a, b) => b.cost - a.cost);
  console.log(`\n${fileName}: about ${total}`);
  for (const {id, cost} of rows)
    console.log(`${String(cost).padStart(7)}  ${relative(process.cwd(), id)}`);
}
