import Module, { createRequire } from 'node:module';

/**
 * Modules that packages load at once although the bot needs them later or never: who loads which. Each takes 10 milliseconds
 * or more, together a third of the time until the bot listens.
 */
export const postponed: readonly (readonly [by: string, name: string])[] = [
  ['@microsoft/teams-ai', 'botbuilder-dialogs'],
  ['@microsoft/teams-ai', 'json-colorizer'],
  ['@microsoft/teams-ai', 'yaml'],
  ['@microsoft/teams-ai', './authentication/TeamsBotSsoPrompt.js'],
  ['botframework-connector', '@azure/identity'],
  ['botframework-connector', '@azure/msal-node'],
  ['botframework-connector', 'axios'],
  ['botframework-connector', 'jsonwebtoken'],
  ['botbuilder-stdlib', '@azure/core-rest-pipeline'],
  ['botbuilder', 'fs-extra'],
  ['botbuilder', 'htmlparser2'],
  ['restify', 'formidable'],
  ['restify', 'http-signature'],
  ['restify', 'pidusage'],
  ['restify', 'qs'],
  ['restify', 'semver'],
  ['restify', 'send'],
  ['prom-client', '@opentelemetry/api'],
];

/** Has each of these packages loaded when something of it is first used, and not before. */
export function postpone(): void {
  for (const [by, name] of postponed) {
    const require = createRequire(createRequire(import.meta.url).resolve(by));
    const file = require.resolve(name);
    if (!require.cache[file]) require.cache[file] = standIn(file, require);
  }
}

/** A module in the place of another; it looks like one that was made from an ES module, which is known without loading it. */
function standIn(file: string, require: NodeJS.Require): Module {
  const load = (): object => {
    if (require.cache[file] === module) delete require.cache[file];
    return require(file);
  };
  const module = new Module(file);
  module.loaded = true;
  module.exports = new Proxy(() => undefined, {
    get: (_target, key) => (key === '__esModule' ? true : memberOf(load(), key)),
    has: (_target, key) => key in load(),
    ownKeys: () => Reflect.ownKeys(load()),
    getOwnPropertyDescriptor: (_target, key) => changeable(Object.getOwnPropertyDescriptor(load(), key)),
    apply: (_target, self, args) => Reflect.apply(load() as () => unknown, self, args),
  });
  return module;
}

/** What is exported under a name; of a module that was not made from an ES module, `default` is all of it. */
const memberOf = (exported: object, key: PropertyKey): unknown =>
  key === 'default' && !('__esModule' in exported) ? exported : Reflect.get(exported, key);

/** A stand-in may only tell of properties that could change. */
const changeable = (property: PropertyDescriptor | undefined): PropertyDescriptor | undefined =>
  property && { ...property, configurable: true };
