import type { IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Request, Response, Server } from 'restify';
import { readText } from '../../http/body.ts';
import type { Answer } from './answer.ts';
import { answerCall, unreadableBody } from './answerCall.ts';
import { readCall } from './call.ts';
import type { EmulatorContext } from './context.ts';
import { type Operation, operations } from './operations.ts';
import { type Failure, takeFailure } from './switches.ts';
import { grant, refusedToken, tokenEndpoints } from './tokens.ts';

const remembered = 200;
const formLimit = 16 * 1024;

/** Answers every operation under `/v1`, and Entra's token endpoint in both of its versions. */
export function servePartnerCenter(server: Server, context: EmulatorContext, changed: () => void): void {
  for (const [name, operation] of Object.entries(operations))
    server[operation.method](`/v1${operation.path}`, async (request, response) => {
      const failure = takeFailure(context.state.switches, name);
      if (failure?.how === 'hang') return silence(request);
      const answer = failure && instead(failure, request);
      const given = answer ?? (await work(context, operation, request, failure));
      note(context, name, request, given.status);
      changed();
      await give(context, request, response, given, failure);
    });
  for (const version of ['first', 'second'] as const)
    server.post(`/:tenant/${tokenEndpoints[version]}`, async (request, response) => {
      const failure = takeFailure(context.state.switches, 'token');
      if (failure?.how === 'hang') return silence(request);
      const form = new URLSearchParams(await readText(request, formLimit));
      const answer = (failure && refusedToken(failure)) ?? grant(context, version, form);
      changed();
      await give(context, request, response, answer, failure);
    });
}

/** Says nothing until the caller hangs up: restify answers by itself when a handler is done without. */
const silence = ({ socket }: IncomingMessage): Promise<void> =>
  new Promise((resolve) => {
    socket.once('close', () => resolve());
  });

async function work(
  context: EmulatorContext,
  operation: Operation,
  request: Request,
  failure: Failure | undefined,
): Promise<Answer> {
  try {
    const call = await readCall(request, request.params);
    return answerCall(context, operation, request.path(), call, failure);
  } catch (error) {
    const answer = unreadableBody(context, error);
    if (!answer) throw error;
    return answer;
  }
}

/** What a gateway answers in the place of Partner Center, if that was switched on. */
function instead({ how }: Failure, { url = '' }: IncomingMessage): Answer | undefined {
  if (how === 'html') return { status: 502, headers: { 'content-type': 'text/html' } };
  if (how === 'redirect') return { status: 307, headers: { location: url } };
  return undefined;
}

async function give(
  context: EmulatorContext,
  request: Request,
  response: Response,
  answer: Answer,
  failure: Failure | undefined,
): Promise<void> {
  if (failure?.how === 'cut') request.socket.destroy();
  if (failure?.how === 'late') await silence(request);
  if (failure?.how === 'slow') await pause(3_000);
  if (request.socket.destroyed) return;
  const { status, headers } = answer;
  response.sendRaw(status, textOf(context, answer, failure), {
    'content-type': 'application/json; charset=utf-8',
    'ms-requestid': String(request.headers['ms-requestid'] ?? context.guid()),
    'ms-correlationid': String(request.headers['ms-correlationid'] ?? context.guid()),
    'ms-cv': `emulator.${context.state.calls}`,
    'ms-serverid': 'emulator',
    'x-locale': 'en-US',
    ...headers,
  });
}

function textOf(context: EmulatorContext, { body }: Answer, failure: Failure | undefined): string {
  if (failure?.how === 'html') return '<html><h1>Bad gateway</h1></html>';
  if (failure?.how === 'empty' || body === undefined) return '';
  return `${context.state.switches.byteOrderMark ? '\uFEFF' : ''}${JSON.stringify(body)}`;
}

function note({ state, now }: EmulatorContext, operation: string, request: Request, status: number): void {
  const requestId = String(request.headers['ms-requestid'] ?? '');
  const correlationId = String(request.headers['ms-correlationid'] ?? '');
  state.asked.push({ at: now(), operation, path: request.path(), status, requestId, correlationId });
  state.asked = state.asked.slice(-remembered);
}
