import { existsSync } from 'node:fs';

// Runs a tool by its name: as it was built with the bot, or from the source in a checkout where nothing was built.
const [name] = process.argv.splice(2, 1);
const built = new URL(`../../dist/tools/${name}.js`, import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import(`./${name}.ts`);
}
