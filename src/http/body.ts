import type { IncomingMessage } from 'node:http';
import { plainJson } from './plainJson.ts';
import { readAtMost, TooLong } from './readAtMost.ts';

/** A request body that is not acceptable; `status` is the HTTP status that says so. */
export class BodyError extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`the request body is not acceptable (${status})`);
    this.status = status;
  }
}

const plain = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Reads a request's body as plain JSON of at most `limit` bytes. Throws `BodyError` with 400, 413 or 415. */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const { 'content-type': types = [], 'content-encoding': encodings } = request.headersDistinct;
  if (encodings || types.length !== 1 || !plain.test(types[0] ?? '')) throw new BodyError(415);
  const bytes = await readBytes(request, limit);
  try {
    return plainJson(bytes);
  } catch {
    throw new BodyError(400);
  }
}

/** Reads a request's body as text of at most `limit` bytes. Throws `BodyError` with 400 or 413. */
export const readText = async (request: IncomingMessage, limit: number): Promise<string> =>
  (await readBytes(request, limit)).toString('utf8');

/** Leaves the connection open, so that whoever sent more can be told. */
async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new BodyError(413);
  return readAtMost(request.iterator({ destroyOnReturn: false }), limit).catch((error) => {
    throw new BodyError(error instanceof TooLong ? 413 : 400); // the client went away, or was too slow
  });
}
