import type { IncomingMessage } from 'node:http';
import type { Trace } from '../domain/trace.ts';
import { BodyError, readText } from '../http/body.ts';
import { plainJson } from '../http/plainJson.ts';
import type { Log } from '../log.ts';
import { putLast } from '../putLast.ts';
import { CenterEvent, isAboutCustomers } from './event.ts';
import type { IsFromMicrosoft } from './senders.ts';
import { signatureIn } from './signature.ts';

const bodyLimit = 64 * 1024;
const rememberedAtMost = 1_000;

interface Deps {
  readonly isFromMicrosoft: IsFromMicrosoft;
  /** Has Partner Center's list of customers looked at now. */
  readonly wake: () => Promise<void>;
  readonly log: Log;
}

/** Takes an event and resolves to the HTTP status that answers it. */
export type Webhook = (request: IncomingMessage, trace: Trace) => Promise<number>;

/**
 * Partner Center's events. Whoever did not sign as Microsoft is refused; an event wakes the watcher, once, and what it says
 * is looked up in Partner Center itself. 503 makes Partner Center try again.
 */
export function webhook({ isFromMicrosoft, wake, log }: Deps): Webhook {
  const remembered = new Map<string, true>();

  return async (request, { correlationId }) => {
    const signature = signatureIn(request);
    if (!signature) return 401;
    const text = await readText(request, bodyLimit).catch(statusOf);
    if (typeof text === 'number') return text;
    const isGenuine = await isFromMicrosoft(text, signature).catch((error: Error) => {
      log.warn({ err: error, correlationId }, 'the certificate of an event could not be had');
      return 'busy';
    });
    if (isGenuine === 'busy') return 503;
    if (!isGenuine) return 401;
    const event = CenterEvent.safeParse(jsonIn(text));
    if (!event.success) return 400;
    const name = signature.value.toString('base64');
    const isNew = !remembered.has(name);
    putLast(remembered, name, true, rememberedAtMost);
    if (isNew && isAboutCustomers(event.data))
      void wake().catch((error: Error) =>
        log.error({ err: error, correlationId }, 'an event came to nothing'),
      );
    return 200;
  };
}

function statusOf(error: unknown): number {
  if (error instanceof BodyError) return error.status;
  throw error;
}

function jsonIn(text: string): unknown {
  try {
    return plainJson(Buffer.from(text));
  } catch {
    return undefined; // signed, and yet no JSON: the schema refuses it
  }
}
