import { readFile } from 'node:fs/promises';
import { faultIn, isHistory } from '../domain/historyFile.ts';
import { command } from './command.ts';

/** Checks a kept history, from `npm run history` or copied from Teams: 0 whole, 1 changed, 2 no history. */
await command({
  usage: 'npm run verify -- <file>',
  least: 1,
  most: 1,
  path: 0,
  async run([file = '']) {
    const text = await readFile(file, 'utf8').catch((error: Error) => {
      throw Object.assign(error, { message: `${file}: ${error.message}` }); // that of a folder does not name it
    });
    if (!isHistory(text)) {
      console.error(
        `${file} is no history: its first line does not say which case it is. npm run -s history keeps one.`,
      );
      return 2;
    }
    const fault = faultIn(text);
    console.log(fault === undefined ? `${file} is whole.` : `${file} is not as it was written: ${fault}.`);
    return fault === undefined ? 0 : 1;
  },
});
