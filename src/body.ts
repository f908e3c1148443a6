import type { IncomingMessage } from 'node:http';

/** A request body that is not acceptable; `status` is the HTTP status that says so. */
export class BodyError extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`the request body is not acceptable (${status})`);
    this.status = status;
  }
}

/** Reads a request's body as plain JSON of at most `limit` bytes. Throws `BodyError` with 400, 413 or 415. */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  if (request.headers['content-encoding']) throw new BodyError(415);
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) throw new BodyError(415);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new BodyError(413);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > limit) throw new BodyError(413);
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new BodyError(400);
  }
}
