import { openLog } from '../../../src/log.ts';
import { backup } from '../../../src/stores/lowdb/upkeep/backup.ts';
import { orderForCity } from '../journeys/orderJourney.ts';
import { approveTown, fillSetup } from '../journeys/setupJourney.ts';
import { leaksIn, secretsIn } from '../processes/secrets.ts';
import { openStage, type Player, people, type Stage } from '../processes/tryout.ts';
import { filesOf, inFolder } from '../stores/stores.ts';

/** Fewer than the five in a row after which Partner Center is left alone, or the order could not begin at once. */
const failures = [
  { operation: 'token', how: 'refuse' as const },
  { operation: '*', how: 'html' as const, times: 2 },
  { operation: 'createCustomer', how: 'refuse' as const, status: 500 },
];

/**
 * A partner and a customer are qualified, the customer is set up, an order is placed, while Partner Center fails now and
 * then. Resolves to every secret, mail address and form content that was found where it must not be, and how much was read.
 */
export async function tellingDay(): Promise<{ readonly found: string[]; readonly size: number }> {
  const lines: string[] = [];
  const log = openLog('debug', { write: (line) => void lines.push(line.trimEnd()) });
  await using stage = await openStage(undefined, undefined, log);
  await approveTown(stage);
  await fillSetup(stage, 'agent');
  stage.tryout.emulator.switch({ failures });
  await stage.press('agent', 'setup-create');
  for (let hours = 0; hours < 3; hours += 1) await stage.pass({ hours: 1 });
  stage.tryout.emulator.switch({ failures: [] }); // those that nobody has met by now
  await orderForCity(stage, 'agent');
  await stage.pass({ seconds: 120 });
  const kept = [...(await storedBy(stage)), ...shownTo(stage)];
  return { found: [...leaksIn(lines), ...secretsIn(kept)], size: [...lines, ...kept].join().length };
}

/** All that the store keeps, and on lowdb a backup of it. */
async function storedBy(stage: Stage): Promise<string[]> {
  const kept = await stage.stored();
  return process.env.TEST_STORE === 'postgres'
    ? [kept]
    : [kept, ...(await backupOf(`${stage.folder}/store`))];
}

const backupOf = (store: string): Promise<string[]> =>
  inFolder(async (backups) => {
    const { folder } = await backup(store, backups, new Date());
    return [...(await filesOf(folder)).values()].map((bytes) => bytes.toString('latin1'));
  });

/** Everything that anybody was shown, but the one message with the first credentials. */
function shownTo(stage: Stage): string[] {
  const messages = (Object.keys(people) as Player[]) // its own keys
    .flatMap((player) => stage.messages(player))
    .filter(({ from }) => from === 'bot')
    .map((message) => JSON.stringify(message));
  const [first] = messages.filter((message) => secretsIn([message]).length > 0);
  return messages.filter((message) => message !== first);
}
