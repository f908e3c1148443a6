import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { localConfig } from '../../../src/config.ts';
import { openLog } from '../../../src/log.ts';
import { cast } from '../../../src/simulator/cast.ts';
import type { MessageState } from '../../../src/simulator/state.ts';
import { openStore } from '../../../src/stores/index.ts';
import { openTryout, type Tryout } from '../../../src/tryout.ts';
import { actionsOf, inputsOf, wordsOf } from '../cards/cards.ts';
import { storePlace } from '../stores/storePlace.ts';

/** People of the cast by their role in the story. */
const ids = cast.map(({ id }) => id);
const who = (index: number): string => ids[index] ?? '';
export const people = {
  agent: who(0),
  germanAgent: who(1),
  reviewer: who(2),
  secondReviewer: who(3),
  operator: who(4),
  newcomer: who(5),
  adminAgent: who(6),
  reseller: who(7),
};
export type Player = keyof typeof people;

/** A Monday, ten in the morning in Los Angeles. */
export const monday = Date.parse('2026-01-05T18:00:00.000Z');

/** The whole product as people meet it: bot, connector and world, over HTTP, with the hands to use it. */
export interface Stage extends AsyncDisposable {
  readonly tryout: Tryout;
  readonly folder: string;
  /** Types something and waits until everything has come to rest; returns what the bot said last. */
  say(player: Player, text: string): Promise<string>;
  /** Fills the newest card that has this button, and presses it; returns what stands there then. */
  press(player: Player, button: string, inputs?: Record<string, string>): Promise<string>;
  messages(player: Player): readonly MessageState[];
  /** The newest message that has a card. */
  newest(player: Player): MessageState | undefined;
  /** What stands in the inputs of the newest card. */
  inputs(player: Player): Record<string, string>;
  /** The words of the newest message of the bot. */
  last(player: Player): string;
  /** Every card and text that a player has from the bot, as words. */
  all(player: Player): string[];
  rest(): Promise<void>;
  /** Lets time pass, to the morning of a business day or so long, and everything happen that is due then. */
  pass(time: {
    readonly businessDays?: number;
    readonly hours?: number;
    readonly seconds?: number;
  }): Promise<void>;
  /** Everything that the bot's store keeps, as text. */
  stored(): Promise<string>;
  restart(): Promise<void>;
  /** Copies the store beside the running bot; resolves to where the copy is. */
  backup(): Promise<string>;
  /** Starts anew, on the store as it was when this copy was made. The world outside stays as it is. */
  restore(from: string): Promise<void>;
}

/** Opens the stage in a folder of its own. `at` is the real time in milliseconds; it stands still. */
export async function openStage(at = monday, roles?: string, log = openLog('error')): Promise<Stage> {
  const folder = await mkdtemp(`${tmpdir()}/gcc-desk-`);
  const env = {
    PORT: '0',
    TRY_PORT: '0',
    EMULATOR_PORT: '0',
    TRY_DATA: folder,
    LOG_LEVEL: 'error',
    ...(roles && { ROLES_FILE: roles }),
  };
  const config = localConfig(env);
  const place = await storePlace(`${folder}/store`);
  const open = (tryPort = config.tryPort) =>
    openTryout(
      { ...config, tryPort },
      log,
      () => at,
      () => openStore(place.config),
    );
  let tryout = await open();

  const messages = (player: Player) => tryout.simulator.teams.chatOf(people[player]).messages;
  const fromBot = (player: Player) => messages(player).filter(({ from }) => from === 'bot');
  const words = (message?: MessageState) =>
    message
      ? [message.bar, message.text, message.card && wordsOf(message.card)].filter(Boolean).join('\n')
      : '';
  const last = (player: Player) => words(fromBot(player).at(-1));
  const newest = (player: Player) => messages(player).findLast(({ card }) => card);
  const rest = () => tryout.settle();
  const now = () => tryout.simulator.clock.now();
  const restart = async (meanwhile?: () => Promise<void>) => {
    const { port } = new URL(tryout.simulator.url);
    await tryout.close();
    await meanwhile?.();
    tryout = await open(Number(port)); // where the bot knows the chats to be
  };

  return {
    get tryout() {
      return tryout;
    },
    folder,
    messages,
    newest,
    inputs: (player) => inputsOf(newest(player)?.card),
    last,
    rest,
    async pass({ businessDays = 0, hours = 0, seconds = 0 }) {
      const { clock } = tryout.simulator;
      if (businessDays > 0) clock.addBusinessDays(businessDays);
      else clock.addHours(hours + seconds / 3_600);
      await rest();
    },
    stored: place.content,
    all: (player) => fromBot(player).map(words),
    async say(player, text) {
      await tryout.simulator.teams.say(people[player], text);
      await rest();
      return last(player);
    },
    async press(player, button, inputs = {}) {
      const isIt = (action: { title: string; verb: string }) =>
        action.title === button || action.verb === button;
      const message = fromBot(player).findLast(({ card }) => actionsOf(card).some(isIt));
      const action = actionsOf(message?.card).find(isIt);
      if (!message || !action) throw new Error(`${player} sees no “${button}” in: ${last(player)}`);
      const typed = action.associatedInputs === 'none' ? {} : { ...inputsOf(message.card), ...inputs };
      await tryout.simulator.teams.act(people[player], message.id, action.verb, { ...typed, ...action.data });
      await rest();
      return words(messages(player).find(({ id }) => id === message.id));
    },
    restart: () => restart(),
    backup: () => place.backup(`${folder}/backup-${randomUUID()}`, now()),
    restore: (from) => restart(() => place.restore(from, now())),
    async [Symbol.asyncDispose]() {
      await tryout.close();
      await place.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
