/** One answer of Partner Center, its body parsed as far as it is JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly requestId: string;
  /** In milliseconds. */
  readonly retryAfter: number | undefined;
}

/** Reads a body of at most `limit` bytes as text. Throws `RangeError` when there is more. */
export async function readAtMost(body: AsyncIterable<Buffer>, limit: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > limit) throw new RangeError('the answer is too long');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The JSON in a body, which may begin with a byte order mark; undefined for an empty one and one that is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // gateways answer in HTML; the status says enough
  }
}

/** `Retry-After`, which comes in seconds, in milliseconds. */
export function retryAfterIn(header: string | string[] | undefined): number | undefined {
  const seconds = Number(header);
  return header !== undefined && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
