import type { Disk } from './disk.ts';
import { unfinished } from './fileNames.ts';

/** Writes a file that is there whole or not at all; resolves to its length in bytes when it is durable. */
export async function writeWhole(
  disk: Disk,
  name: string,
  lines: Iterable<Buffer> | AsyncIterable<Buffer>,
): Promise<number> {
  let bytes = 0;
  const file = await disk.create(unfinished(name));
  try {
    for await (const line of lines) {
      file.append(line);
      bytes += line.length;
    }
    await file.sync();
  } catch (error) {
    await disk.remove(unfinished(name)).catch(() => undefined); // it may be the room that is missing
    throw error;
  } finally {
    await file.close();
  }
  await disk.rename(unfinished(name), name);
  await disk.sync();
  return bytes;
}
