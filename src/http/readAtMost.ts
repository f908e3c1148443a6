/** There was more to read than may be. */
export class TooLong extends Error {
  constructor(limit: number) {
    super(`it is longer than ${limit} bytes`);
  }
}

/** Reads a stream of at most `limit` bytes to its end. Throws `TooLong` when there is more, of which the rest is not read. */
export async function readAtMost(stream: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > limit) throw new TooLong(limit);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
