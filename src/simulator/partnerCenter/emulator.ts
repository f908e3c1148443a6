import restify from 'restify';
import { z } from 'zod/v4';
import { BodyError, readJson } from '../../http/body.ts';
import { close, listen } from '../../server.ts';
import type { Clock } from '../../services/ports.ts';
import { serveBundled } from '../bundle.ts';
import { serveEvents } from '../events.ts';
import { openLiving } from '../living.ts';
import { refuseOtherHosts } from '../otherHosts.ts';
import { Refused } from './answer.ts';
import type { EmulatorContext } from './context.ts';
import { type Controls, controls } from './controls.ts';
import { seed } from './seed.ts';
import { servePartnerCenter } from './serve.ts';
import { State } from './state.ts';
import type { Switches } from './switches.ts';
import { viewOf } from './view.ts';

const bodyLimit = 64 * 1024;

interface Options {
  /** Where everything is remembered; without it, it is not. */
  readonly file?: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly clock: Clock;
  /** The tenant ID of the partner. */
  readonly partnerId: string;
  /** The zone in which its page tells the time. */
  readonly zone?: string;
  /** Lets the bot notice what Microsoft or a customer did on the page. */
  readonly acted?: () => Promise<void>;
}

/**
 * Starts Partner Center's emulator on loopback: its REST API, Entra's token endpoint, switches under `/emulator`, and a page
 * of its own at `/`.
 */
export async function openEmulator({ file, port, clock, partnerId, zone = 'UTC', acted }: Options) {
  const living = await openLiving(State, () => seed(partnerId, clock.now()), file);
  const context: EmulatorContext = {
    state: living.state,
    now: clock.now,
    guid: () => `e0a10000-0000-4000-8000-${(++living.state.count).toString(16).padStart(12, '0')}`,
  };
  const server = restify.createServer({ name: '' });
  refuseOtherHosts(server);
  const control = controls(context);
  servePartnerCenter(server, context, living.changed);
  serveControls(server, context, control, async () => {
    living.changed();
    await acted?.();
  });
  serveBundled(server, 'page/partnerCenter');
  serveEvents(server, { view: () => viewOf(context, zone), onChange: living.onChange });
  const url = `http://127.0.0.1:${await listen(server, port, '127.0.0.1')}`;
  const act = (name: keyof typeof control, body: object) => {
    control[name](body);
    living.changed();
  };

  return {
    url,
    tokenUrl: `${url}/${partnerId}/oauth2/token`,
    state: living.state,
    switch: (switches: z.input<typeof Switches>) => act('switches', switches),
    startOver: () => act('start-over', {}),
    /** What Microsoft or a customer does; names and bodies as under `/emulator`. */
    act,
    async close() {
      server.server.closeAllConnections();
      await close(server);
      await living.close();
    },
  };
}

export type Emulator = Awaited<ReturnType<typeof openEmulator>>;

/** The state without tokens and stored answers, and one call for everything that can be switched. */
function serveControls(
  server: restify.Server,
  { state }: EmulatorContext,
  control: Controls,
  changed: () => Promise<void>,
): void {
  server.get('/emulator/state', async (_request, response) => {
    const { refreshTokens: _refresh, accessTokens: _access, replies: _replies, ...shown } = state;
    response.send(200, shown);
  });
  server.post('/emulator/:name', async (request, response) => {
    const name: string = request.params.name;
    const work = Object.hasOwn(control, name) ? control[name] : undefined;
    try {
      work?.(await readJson(request, bodyLimit));
      await changed();
      response.send(work ? 204 : 404);
    } catch (error) {
      if (error instanceof BodyError || error instanceof Refused) response.send(error.status);
      else if (error instanceof z.ZodError) response.send(400, { message: z.prettifyError(error) });
      else throw error;
    }
  });
}
