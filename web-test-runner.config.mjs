import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {ENGINES, launchersFor} from './test/support/browsers.mjs';
import {ownCommands} from './test/support/commands.mjs';
import {mockFeeds} from './test/support/mock-feeds.mjs';
import {pages} from './test/support/pages.mjs';
import {rawFiles} from './test/support/raw-files.mjs';
import {summaryReporter} from './test/support/summary-reporter.mjs';

const STORIES = 'test/stories/**/*.test.ts';

// `--group chromium`, `firefox`, `webkit` or `all`; without it, one browser that this machine has.
const group = process.argv[process.argv.indexOf('--group') + 1];
const engines = group === 'all' ? ENGINES : ENGINES.filter((engine) => engine === group);

/** A missing browser is no fault of the code: one sentence, no stack. */
const orSay = (error) => {
  console.error(error.message);
  process.exit(1);
};
const browsers = await launchersFor(engines).catch(orSay);

const files = ['test/**/*.test.ts'];
// Stories are tested in their static build, which `test:all` and `test:stories` make first.
if (group !== 'all' || !existsSync('storybook-static/index.json')) files.push(`!${STORIES}`);

const customerPages = pages('dist/page');

export default {
  files,
  groups: engines.length > 0 ? [{name: group, browsers}] : [],
  browsers,
  concurrentBrowsers: 1,
  // All stories are one file; on a busy machine they take minutes.
  testsFinishTimeout: 600_000,
  // The coverage collector compares host names letter by letter.
  hostname: '127.0.0.1',
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    ownCommands(),
    customerPages,
  ],
  middleware: [rawFiles('storybook-static', 'dist'), customerPages.middleware, mockFeeds],
  testFramework: {config: {ui: 'bdd', timeout: 5000}},
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head>` +
    `<body><script type="module" src="${framework}"></script></body></html>`,
  filterBrowserLogs: ({args}) => !args.some((text) => String(text).includes('Lit is in dev mode')),
  coverageConfig: {include: ['src/**/*.ts'], reporters: ['text-summary']},
  reporters: [defaultReporter({reportTestProgress: false}), summaryReporter()],
};
