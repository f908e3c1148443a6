import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Request, Response } from 'restify';
import { numberOf } from '../domain/trace.ts';

/** All that a caller is told who is not served: what kind of refusal it is, and a number to ask about. */
interface Refusal {
  readonly code: string;
  readonly correlationId: string;
}

/** The refusal that an HTTP status stands for, for example `{ "code": "notFound", … }`. */
const refusalOf = (status: number, correlationId: string): Refusal => ({
  code: codeOf(STATUS_CODES[status] ?? 'Refused'),
  correlationId: numberOf(correlationId),
});

/** `Not Found` becomes `notFound`. */
const codeOf = (phrase: string): string =>
  phrase.replace(/\W+/g, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());

/** In how many seconds there may be another answer. */
const retryAfter: Readonly<Record<number, number>> = { 429: 10, 503: 5 };

/** What goes with every refusal; its connection ends, so that nothing more of a request has to be read. */
const headersOf = (status: number) => ({
  connection: 'close',
  ...(status === 401 && { 'www-authenticate': 'Bearer' }),
  ...(status in retryAfter && { 'retry-after': String(retryAfter[status]) }),
});

/** Refuses a request, and ends its connection. */
export function refuse(request: Request, response: Response, status: number): void {
  response.send(status, refusalOf(status, request.id()), headersOf(status));
}

/** The same as bytes, for a connection that no request came through. */
export function rawRefusal(status: number): string {
  const body = JSON.stringify(refusalOf(status, randomUUID()));
  const length = Buffer.byteLength(body);
  const headers = { 'content-type': 'application/json', 'content-length': length, ...headersOf(status) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}
