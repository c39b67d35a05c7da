import {mkdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

/**
 * Unpacks the Chromium of @sparticuz/chromium and the shared libraries it needs on a bare machine.
 * Its own arguments are not used: they turn web security off.
 */
export async function unpackChromium(cache) {
  mkdirSync(cache, {recursive: true});
  // It unpacks into the system's folder for temporary files and takes any file there called "chromium" for its own.
  const before = {...process.env};
  process.env.TMPDIR = cache;
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const {
      default: chromium,
      inflate,
      setupLambdaEnvironment,
    } = await import(pathToFileURL(entry).href);
    const root = entry.slice(0, entry.lastIndexOf(join('@sparticuz', 'chromium')));
    await inflate(join(root, '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'));
    chromium.setGraphicsMode = false;
    const executablePath = await chromium.executablePath();
    setupLambdaEnvironment(join(cache, 'al2023', 'lib'));
    const {LD_LIBRARY_PATH, FONTCONFIG_PATH} = process.env;
    return {executablePath, env: {LD_LIBRARY_PATH, FONTCONFIG_PATH}};
  } finally {
    for (const name of ['TMPDIR', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
