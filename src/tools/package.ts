import { mkdir, writeFile } from 'node:fs/promises';
import { packageValues } from '../config.ts';
import { AppPackageError, buildAppPackage } from './appPackage.ts';
import { command } from './command.ts';

const folder = new URL('../../dist/', import.meta.url);
const fileName = 'gcc-desk.zip';

/** Builds the Teams app package: 1 when it would not be one that Teams takes. */
await command({
  usage: 'npm run package',
  least: 0,
  most: 0,
  async run() {
    const { samples, ...values } = packageValues();
    const zip = await buildAppPackage(values).catch(refused);
    if (!zip) return 1;
    await mkdir(folder, { recursive: true });
    await writeFile(new URL(fileName, folder), zip);
    console.log(`dist/${fileName}: ${(zip.length / 1024).toFixed(1)} KB`);
    if (samples.length > 0)
      console.log(`It holds sample values: set ${samples.join(', ')} before you upload it.`);
    return 0;
  },
});

function refused(error: Error): void {
  if (!(error instanceof AppPackageError)) throw error;
  console.error(error.message);
}
