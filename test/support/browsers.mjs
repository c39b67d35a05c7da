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

/** The browser of last resort: a headless Chromium for Linux on x64 from the npm registry, unpacked into .cache. */
async function fetchChromium() {
  const folder = fileURLToPath(new URL('chromium/', import.meta.url));
  if (!existsSync(join(folder, 'node_modules', '@sparticuz', 'chromium'))) {
    console.log('No browser found: fetching a headless Chromium from the npm registry (67 MB).');
    execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'inherit',
    });
  }
  const {unpackChromium} = await import('./chromium/unpack.mjs');
  return unpackChromium(fileURLToPath(new URL('../../.cache/chromium/', import.meta.url)));
}

const launch = {
  chromium: (executablePath, options = {}) =>
    chromeLauncher({
      puppeteer,
      concurrency: 2,
      launchOptions: {
        executablePath,
        args: chromiumArguments(),
        ...options,
        env: {...process.env, ...options.env, TZ: ZONES.chromium},
      },
    }),
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath,
        env: {...process.env, TZ: ZONES.firefox},
      },
    }),
  webkit: (driverPath) => webkitLauncher({driverPath, timeZone: ZONES.webkit}),
};

/** One browser, whichever this machine has. */
async function anyLauncher() {
  for (const engine of ['chromium', 'firefox']) {
    const path = findBrowser(engine);
    if (path) return launch[engine](path);
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(NOTHING_FOUND);
  try {
    const {executablePath, env} = await fetchChromium();
    return launch.chromium(executablePath, {
      env,
      headless: 'shell',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
  } catch (cause) {
    throw new Error(`${NOTHING_FOUND} (${cause.message})`, {cause});
  }
}

/** The launchers of the engines named, each of which must be here; of any one, when none is named. */
export async function launchersFor(engines) {
  if (engines.length === 0) return [await anyLauncher()];
  return engines.map((engine) => {
    const path = findBrowser(engine);
    if (path) return launch[engine](path);
    const what = engine === 'webkit' ? 'WebKitWebDriver (Debian: webkit2gtk-driver, xvfb)' : engine;
    throw new Error(
      `Cannot test in ${engine}: install ${what}, or set ${PATH_VARIABLES[engine]} to its path.`,
    );
  });
}
