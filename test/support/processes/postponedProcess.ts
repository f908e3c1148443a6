import { postponed, requireOf, standIn } from '../../../src/postponed.ts';

// Loads what the bot is made of, and tells of each postponed module whether it waits, and whether its stand-in has all of it.
await Promise.all([
  import('botbuilder'),
  import('prom-client'),
  import('restify'),
  import('../../../src/bot/teamsAi.ts'),
]);

const namesOf = (exported: unknown): string => Object.keys(Object(exported)).sort().join();

const waiting = postponed.filter(([by, name]) => {
  const near = requireOf(by);
  return !near.cache[near.resolve(name)];
});

const found = postponed.map(([by, name]) => {
  const waits = waiting.some(([, one]) => one === name);
  return { name, waits, isWhole: namesOf(standIn(by, name)) === namesOf(requireOf(by)(name)) };
});
process.send?.(found);
