import { mkdir, writeFile } from 'node:fs/promises';
import { packageValues } from '../config.ts';
import { AppPackageError, buildAppPackage } from './appPackage.ts';

const folder = new URL('../../dist/', import.meta.url);
const fileName = 'gcc-desk.zip';

try {
  const values = packageValues();
  const zip = await buildAppPackage(values);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(fileName, folder), zip);
  console.log(`dist/${fileName}: ${(zip.length / 1024).toFixed(1)} KB`);
  if (values.sample)
    console.log('It holds sample values: set CLIENT_ID to the ID of your bot before you upload it.');
} catch (error) {
  if (!(error instanceof AppPackageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
