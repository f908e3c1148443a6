/** One answer of Partner Center, its body parsed as far as it is JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly requestId: string;
  /** In milliseconds. */
  readonly retryAfter: number | undefined;
}

/** The JSON in a body, which may begin with a byte order mark; undefined for an empty one and one that is not JSON. */
export function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // gateways answer in HTML; the status says enough
  }
}
