import { readFile } from 'node:fs/promises';
import { faultIn } from '../domain/historyFile.ts';
import { command } from './command.ts';

/** Checks a kept history, from `npm run history` or copied from Teams: 0 whole, 1 changed. */
await command({
  usage: 'npm run verify -- <file>',
  least: 1,
  most: 1,
  async run([file = '']) {
    const fault = faultIn(await readFile(file, 'utf8'));
    console.log(fault === undefined ? `${file} is whole.` : `${file} is not as it was written: ${fault}.`);
    return fault === undefined ? 0 : 1;
  },
});
