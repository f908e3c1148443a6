import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's Chromium: where CHROMIUM_PATH says, else where it usually is. */
function chromiumPath(): string {
  const told = process.env['CHROMIUM_PATH'];
  if (told && !existsSync(told)) throw new Error(`CHROMIUM_PATH names ${told}, and there is no such file.`);
  const found = told || usual.find((path) => existsSync(path));
  if (!found)
    throw new Error(
      'There is no Chromium here: run "apt-get install chromium", or set CHROMIUM_PATH to one.',
    );
  return found;
}

export const launch = async (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args });
