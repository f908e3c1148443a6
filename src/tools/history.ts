import { storeConfig } from '../config.ts';
import type { Case } from '../domain/case.ts';
import { historyLines } from '../domain/historyFile.ts';
import type { StoreConfig } from '../stores/index.ts';
import { caseIn } from '../stores/lowdb/upkeep/caseIn.ts';
import { viewing } from '../stores/lowdb/upkeep/view.ts';
import { finding } from '../stores/postgres/findCase.ts';
import { queryOf } from '../stores/postgres/session.ts';
import { lookingAt } from '../stores/postgres/upkeep.ts';
import { command } from './command.ts';

/** Prints the whole history of a case as a file to keep, beside running bots or not: 2 when there is no such case. */
await command({
  usage: 'npm run -s history -- <GCC-XXXXX> [<folder of the store>]',
  least: 1,
  most: 2,
  path: 1,
  async run([ref = '', folder]) {
    const one = await caseNamed(
      ref.toUpperCase(),
      folder ? { kind: 'lowdb', directory: folder } : storeConfig(),
    );
    if (one) console.log(historyLines(one).join('\n'));
    else console.error(`The store holds no case ${ref}.`);
    return one ? 0 : 2;
  },
});

async function caseNamed(ref: string, config: StoreConfig): Promise<Case | undefined> {
  if (config.kind === 'lowdb') return viewing(config.directory, (view) => caseIn(view, ref));
  return lookingAt(config.url, (client) => finding({ query: queryOf(client) })(ref));
}
