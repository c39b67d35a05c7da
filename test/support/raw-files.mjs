import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';

/** Serves built folders as they are: the runner would parse and rewrite each of their files. */
export const rawFiles =
  (...folders) =>
  async (context, next) => {
    const path = normalize(decodeURIComponent(context.path)).slice(1);
    if (!folders.some((folder) => path.startsWith(`${folder}/`))) return next();
    const file = join(process.cwd(), path);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return next();
    context.type = extname(file);
    context.length = found.size;
    context.set('access-control-allow-origin', '*');
    context.body = createReadStream(file);
  };
