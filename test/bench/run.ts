import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {cpus, loadavg} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {startBench} from './browser.ts';
import {goals} from './goals.ts';
import type {Measure} from './measures/measure.ts';
import {memory, tags, turns} from './measures/memory.ts';
import {phone} from './measures/phone.ts';
import {render, slowTask} from './measures/render.ts';
import {typing} from './measures/typing.ts';
import {change, filter, more} from './measures/update.ts';
import {wire} from './measures/wire.ts';
import {drawTable, judgeAll} from './report.ts';
import {startServer} from './server.ts';
import type {Sample} from './stats.ts';

const measures: readonly Measure[] = [
  wire,
  render,
  slowTask,
  memory,
  change,
  filter,
  typing,
  phone,
  tags,
  turns,
  more,
];

const usage = `npm run bench -- [options]

  --only a,b     only these measures: ${measures.map(({name}) => name).join(', ')}
  --rounds n     rounds of each (7)
  --quick        three rounds
  --check        fails when a goal is missed
  --json FILE    writes lines and samples
  --page DIR     the built files of our list (dist/page)

Our list is measured against two lists written by hand (test/bench/lists), in one browser, in turns.`;

const {values: options} = parseArgs({
  options: {
    only: {type: 'string'},
    rounds: {type: 'string', default: '7'},
    quick: {type: 'boolean', default: false},
    check: {type: 'boolean', default: false},
    json: {type: 'string'},
    page: {type: 'string', default: fileURLToPath(new URL('../../dist/page', import.meta.url))},
    help: {type: 'boolean', default: false},
  },
});

function chosenMeasures(): readonly Measure[] {
  const names = options.only?.split(',');
  const unknown = names?.find((name) => !measures.some((measure) => measure.name === name));
  if (unknown !== undefined) throw new Error(`There is no measure "${unknown}".\n\n${usage}`);
  return measures.filter(({name}) => names?.includes(name) ?? true);
}

async function main(): Promise<void> {
  if (options.help) return console.log(usage);
  const chosen = chosenMeasures();
  const builtPage = resolve(options.page);
  if (!existsSync(join(builtPage, 'advocacy-widgets.js'))) {
    throw new Error(`There is no advocacy-widgets.js in ${builtPage}: run "npm run build" first.`);
  }
  const rounds = options.quick ? 3 : Math.max(1, Number.parseInt(options.rounds, 10) || 7);
  const server = await startServer(builtPage);
  const bench = await startBench(server);
  const samples: Sample[] = [];
  const failures: string[] = [];
  const startedAt = performance.now();
  const progress = (text: string): void =>
    void process.stderr.write(
      `${((performance.now() - startedAt) / 1000).toFixed(0).padStart(4)} s  ${text}\n`,
    );
  const [load = 0] = loadavg();
  if (load > cpus().length / 2) {
    progress(
      `the machine is busy (load ${load.toFixed(1)}): typing and phone will look worse than they are`,
    );
  }
  try {
    for (const {name, take} of chosen) {
      try {
        samples.push(...(await take({bench, rounds, progress})));
      } catch (error) {
        // One measure that fails costs only its own lines.
        const [message] = String(error instanceof Error ? error.message : error).split('\n');
        failures.push(`${name}: ${message}`);
      }
    }
  } finally {
    await bench.close();
    await server.close();
  }
  const lines = judgeAll(goals, samples);
  console.log(drawTable(lines));
  for (const failure of failures) console.error(`\nnot measured: ${failure}`);
  if (options.json !== undefined) {
    await writeFile(
      options.json,
      JSON.stringify({rounds, load, lines, samples, failures}, undefined, 2),
    );
  }
  const isShort = failures.length > 0 || lines.some(({verdict}) => verdict === 'short');
  if (options.check && isShort) process.exitCode = 1;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
