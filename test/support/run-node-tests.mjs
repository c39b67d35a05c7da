import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';

// Node 20 takes no patterns, and not every shell does. `npm run test:node -- time feed` runs what these words are in.
const words = process.argv.slice(2);
const files = readdirSync('test', {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.node.ts'))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .map((file) => join('test', file))
  .sort();

if (files.length === 0) {
  console.error(`No Node test has ${words.join(' or ')} in its path.`);
  process.exit(1);
}
const reporter = new URL('node-reporter.mjs', import.meta.url).href;
const flags = ['--import', 'tsx', '--test', `--test-reporter=${reporter}`];
const {status} = spawnSync(process.execPath, [...flags, ...files], {stdio: 'inherit'});
process.exit(status ?? 1);
