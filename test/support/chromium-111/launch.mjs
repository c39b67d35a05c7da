import {mkdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

const require = createRequire(import.meta.url);

/** Without any font, this Chromium hangs as soon as it lays out text; the system's need not be there. */
const fontsConf = (cache) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(cache, 'aws', '.fonts')}</dir><cachedir>${join(cache, 'fonts')}</cachedir></fontconfig>
`;

/** Unpacks Chromium and its shared libraries; what is there already stays. */
async function unpack(cache) {
  mkdirSync(cache, {recursive: true});
  // It unpacks into the system's folder for temporary files.
  const {TMPDIR} = process.env;
  process.env.TMPDIR = cache;
  try {
    const {inflate} = require('@sparticuz/chromium/build/lambdafs.js');
    const bin = join(dirname(require.resolve('@sparticuz/chromium/package.json')), 'bin');
    for (const file of ['chromium.br', 'aws.tar.br', 'swiftshader.tar.br'])
      await inflate(join(bin, file));
    writeFileSync(join(cache, 'aws', 'fonts.conf'), fontsConf(cache));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/**
 * Starts Chromium 111, driven by a Puppeteer of its time: today's speaks to targets that it does not know. This build is
 * some days older than the release of that number, in which color-mix() was on: so it is switched on here.
 */
export async function launchChromium111(cache) {
  await unpack(cache);
  return require('puppeteer-core').launch({
    executablePath: join(cache, 'chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--enable-blink-features=CSSColor4'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(cache, 'aws', 'lib'),
      FONTCONFIG_PATH: join(cache, 'aws'),
      TZ: 'America/Denver',
    },
  });
}
