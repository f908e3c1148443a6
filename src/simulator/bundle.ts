import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Server } from 'restify';

/** A page, bundled from its folder here: what stands under each path. */
async function bundlePage(
  folder: 'page' | 'page/partnerCenter',
): Promise<ReadonlyMap<string, { type: string; content: string }>> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL(folder, import.meta.url)),
    entryPoints: [
      { in: 'main.ts', out: 'page' },
      { in: 'page.css', out: 'page' },
    ],
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  const html = await readFile(new URL('page/index.html', import.meta.url), 'utf8');
  const output = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', content: html }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', content: output('.js') }],
    ['/page.css', { type: 'text/css; charset=utf-8', content: output('.css') }],
  ]);
}

/** Serves a page, which is bundled when somebody asks for it first: that takes longer than all else that starts with it. */
export function serveBundled(server: Server, folder: Parameters<typeof bundlePage>[0]): void {
  let bundled: ReturnType<typeof bundlePage> | undefined;
  for (const path of ['/', '/page.js', '/page.css'])
    server.get(path, async (_request, response) => {
      bundled ??= bundlePage(folder);
      const { type = '', content = '' } = (await bundled).get(path) ?? {};
      response.sendRaw(200, content, { 'content-type': type, 'cache-control': 'no-store' });
    });
}
