import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {webkitLauncher} from './webkit-launcher.mjs';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** No engine runs in UTC: a mix-up of zones must not pass by luck. Half hours and daylight saving on purpose. */
const ZONES = {chromium: 'Asia/Kolkata', firefox: 'America/St_Johns', webkit: 'Pacific/Auckland'};

const NOTHING_FOUND =
  'No browser was found to run the tests in: install Chrome, Chromium, Edge or Firefox, or set CHROME_PATH or FIREFOX_PATH to one.';

const programFiles = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

const onWindows = (...path) => programFiles.map((folder) => join(folder, ...path));
const onMac = (app, binary = app) => `/Applications/${app}.app/Contents/MacOS/${binary}`;

const KNOWN_PATHS = {
  chromium: {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
      '/usr/bin/microsoft-edge-stable',
      '/usr/bin/microsoft-edge',
    ],
    darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((app) => onMac(app)),
    win32: [
      ...onWindows('Chromium', 'Application', 'chrome.exe'),
      ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    darwin: [onMac('Firefox', 'firefox')],
    win32: onWindows('Mozilla Firefox', 'firefox.exe'),
  },
  webkit: {linux: ['/usr/bin/WebKitWebDriver', '/usr/lib/webkit2gtk-4.1/WebKitWebDriver']},
};

const PATH_VARIABLES = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
  webkit: 'WEBKIT_DRIVER_PATH',
};

/** The path of an engine's program on this machine: the environment's word first, then the usual places. */
export function findBrowser(engine) {
  const named = process.env[PATH_VARIABLES[engine]];
  if (named) return named;
  return KNOWN_PATHS[engine][process.platform]?.find((path) => existsSync(path));
}

/** Chromium's sandbox needs rights that root and most build containers do not have. */
const chromiumArguments = () =>
  process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];

/** Installs a package folder of test/support, once, and gives where in .cache its browser is to be unpacked. */
function installFolder(name, size) {
  const folder = fileURLToPath(new URL(`${name}/`, import.meta.url));
  if (!existsSync(join(folder, 'node_modules', '@sparticuz', 'chromium'))) {
    console.log(`Fetching a headless Chromium from the npm registry (${size} MB).`);
    execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'inherit',
    });
  }
  return fileURLToPath(new URL(`../../.cache/${name}/`, import.meta.url));
}

/** The browser of last resort: a headless Chromium for Linux on x64 from the npm registry, unpacked into .cache. */
async function fetchChromium() {
  const cache = installFolder('chromium', 67);
  const {unpackChromium} = await import('./chromium/unpack.mjs');
  return unpackChromium(cache);
}

const launchOptions = {
  chromium: (executablePath, options = {}) => ({
    executablePath,
    args: chromiumArguments(),
    ...options,
    env: {...process.env, ...options.env, TZ: ZONES.chromium},
  }),
  firefox: (executablePath) => ({
    browser: 'firefox',
    executablePath,
    env: {...process.env, TZ: ZONES.firefox},
  }),
};

const launch = {
  chromium: (options) => chromeLauncher({puppeteer, concurrency: 2, launchOptions: options}),
  firefox: (options) => chromeLauncher({puppeteer, concurrency: 1, launchOptions: options}),
};

/** One engine, whichever this machine has, and how it is started. */
async function anyEngine() {
  for (const engine of ['chromium', 'firefox']) {
    const path = findBrowser(engine);
    if (path) return {engine, options: launchOptions[engine](path)};
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(NOTHING_FOUND);
  try {
    const {executablePath, env} = await fetchChromium();
    const options = {
      env,
      headless: 'shell',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    };
    return {engine: 'chromium', options: launchOptions.chromium(executablePath, options)};
  } catch (cause) {
    throw new Error(`${NOTHING_FOUND} (${cause.message})`, {cause});
  }
}

/** Starts whichever browser this machine has; for scripts and for tests in Node that drive a page. */
export async function launchAnyBrowser() {
  const {options} = await anyEngine();
  return puppeteer.launch(options);
}

/** Starts the oldest Chromium in which the elements must work. For Linux on x64. */
export async function launchOldChromium() {
  const cache = installFolder('chromium-111', 76);
  const {launchChromium111} = await import('./chromium-111/launch.mjs');
  return launchChromium111(cache);
}

/** The launchers of the engines named, each of which must be here; of any one, when none is named. */
export async function launchersFor(engines) {
  if (engines.length === 0) {
    const {engine, options} = await anyEngine();
    return [launch[engine](options)];
  }
  return engines.map((engine) => {
    const path = findBrowser(engine);
    if (path && engine === 'webkit')
      return webkitLauncher({driverPath: path, timeZone: ZONES.webkit});
    if (path) return launch[engine](launchOptions[engine](path));
    const what = engine === 'webkit' ? 'WebKitWebDriver (Debian: webkit2gtk-driver, xvfb)' : engine;
    throw new Error(
      `Cannot test in ${engine}: install ${what}, or set ${PATH_VARIABLES[engine]} to its path.`,
    );
  });
}
