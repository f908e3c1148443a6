import type { IncomingMessage } from 'node:http';
import { z } from 'zod/v4';
import { readJson } from '../../http/body.ts';
import { invalid } from './answer.ts';

const bodyLimit = 256 * 1024;

/** A call as the operations see it. */
export interface ApiCall {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly header: (name: string) => string;
  /** The body with its keys in camel case, since Partner Center takes them in any. */
  readonly body: unknown;
}

/** Reads a call; a body that is not JSON throws `BodyError`. */
export async function readCall(request: IncomingMessage, params: ApiCall['params']): Promise<ApiCall> {
  const isEmpty =
    request.headers['content-length'] === undefined || request.headers['content-length'] === '0';
  return {
    params,
    query: new URL(request.url ?? '/', 'http://emulator').searchParams,
    header: (name) => String(request.headers[name] ?? ''),
    body: isEmpty ? undefined : camelCased(await readJson(request, bodyLimit)),
  };
}

/** A value with the first letter of every key in lower case. */
function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key.charAt(0).toLowerCase() + key.slice(1), camelCased(one)]),
  );
}

/** Parses a body; what is wrong first is refused as an invalid property. */
export function parse<S extends z.ZodType>(schema: S, body: unknown): z.infer<S> {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  throw invalid(z.prettifyError(read.error).split('\n')[0] ?? 'body');
}
