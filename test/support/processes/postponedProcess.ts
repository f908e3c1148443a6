import { createRequire } from 'node:module';
import { types } from 'node:util';
import { postpone, postponed } from '../../../src/postponed.ts';

// Loads what the bot is made of, and tells of each postponed package whether it waits, and what it exports when it is used.
postpone();
await Promise.all([
  import('botbuilder'),
  import('prom-client'),
  import('restify'),
  import('../../../src/bot/teamsAi.ts'),
]);

const waiting = postponed.map(([by, name]) => {
  const require = createRequire(createRequire(import.meta.url).resolve(by));
  const exported: unknown = require(name);
  return { name, require, exported, waits: types.isProxy(exported) };
});

const found = waiting.map(({ name, require, exported, waits }) => {
  const names = Object.keys(Object(exported)).sort();
  const loaded: unknown = require(name);
  const isWhole = !types.isProxy(loaded) && names.join() === Object.keys(Object(loaded)).sort().join();
  return { name, waits, isWhole };
});
process.send?.(found);
