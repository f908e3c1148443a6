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

/** Refuses a request, and ends its connection, so that nothing more of it has to be read. */
export function refuse(request: Request, response: Response, status: number): void {
  response.setHeader('connection', 'close');
  if (status === 401) response.setHeader('www-authenticate', 'Bearer');
  response.send(status, refusalOf(status, request.id()));
}

/** The same as bytes, for a connection that no request came through. */
export function rawRefusal(status: number): string {
  const body = JSON.stringify(refusalOf(status, randomUUID()));
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}`;
  const length = Buffer.byteLength(body);
  return `${head}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n${body}`;
}
