import { open } from 'node:fs/promises';

/** Makes it durable that files in a folder were made and renamed. Windows has no way, and no need, to do this. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}
