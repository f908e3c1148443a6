import { close, listen } from '../server.ts';
import { cast } from './cast.ts';
import { movableClock } from './clock.ts';
import { botConnector } from './connector.ts';
import { outsideView } from './outside.ts';
import { pageCalls } from './routes.ts';
import { createSimulatorServer } from './server.ts';
import { conversationOf, teams } from './teams.ts';
import { openWorld } from './world.ts';

interface Options {
  /** Where the world is remembered; without it, it is not. */
  readonly file?: string;
  readonly port: number;
  readonly zone: string;
  /** The bot's messaging endpoint. */
  readonly botUrl: string;
  /** Lets the bot do what is due after the clock was moved. */
  readonly timeMoved: () => Promise<void>;
  /** Empties the bot's own store. */
  readonly startOver: () => Promise<void>;
  /** Where Partner Center's emulator has its page; empty while it starts. */
  readonly partnerCenterUrl: () => string;
  /** The real time in milliseconds, for tests that need another. */
  readonly real: () => number;
}

/** Starts everything outside the bot: Teams with its connector and page, Microsoft's sign-in and desk, and a clock. */
export async function openSimulator(options: Options) {
  const living = await openWorld(options.file);
  const clock = movableClock(living, options.zone, options.real);
  let url = '';
  const side = teams({ living, clock, botUrl: options.botUrl, serviceUrl: () => url });
  const connector = botConnector({ living, clock });
  const installEveryone = async () => {
    for (const { id } of cast) if (!living.world.chats[conversationOf(id)]) await side.install(id);
  };
  const startOver = async () => {
    living.clear();
    await options.startOver();
    await installEveryone();
  };
  const calls = pageCalls({ living, clock, teams: side, timeMoved: options.timeMoved, startOver });
  const form = () => `${url}/microsoft/form`;
  const urls = { form, partnerCenter: options.partnerCenterUrl };
  const view = outsideView(living, clock, options.zone, urls);
  const server = createSimulatorServer({ connector, calls, view, onChange: living.onChange });
  url = `http://127.0.0.1:${await listen(server, options.port, '127.0.0.1')}`;

  return {
    url,
    clock,
    teams: side,
    calls,
    view,
    living,
    installEveryone,
    async close() {
      server.server.closeAllConnections();
      await close(server);
      await living.close();
    },
  };
}

export type Simulator = Awaited<ReturnType<typeof openSimulator>>;
