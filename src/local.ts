import { localConfig } from './config.ts';
import { parseCards } from './dialogs/forms/parsing.ts';
import { endInOrder } from './ending.ts';
import { openLog } from './log.ts';
import { exitCodeOf, reasonOf } from './reason.ts';
import { openTryout } from './tryout.ts';

/** The try-out: `npm run try`. No account, no credentials, no network. */
async function run(): Promise<void> {
  const config = localConfig();
  const log = openLog(config.logLevel);
  const tryout = await openTryout(config, log);
  console.log(`
  GCC Desk is ready to try:  ${tryout.simulator.url}

  Partner Center's emulator listens at ${tryout.emulator.url}.
  The bot itself listens at ${tryout.botUrl}/api/messages for any other Teams client on this machine.
  What you do is kept in ${config.tryFolder}; "Start over" on the page empties it. Ctrl+C ends it.
`);
  void parseCards();
  endInOrder(log).takes(tryout.close);
}

run().catch((error: Error) => {
  console.error(reasonOf(error) ?? error);
  process.exit(exitCodeOf(error));
});
