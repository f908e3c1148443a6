import { createRequire } from 'node:module';

/**
 * Modules that packages load at once although the bot needs them later or never: who loads which. The build leaves them out,
 * with a stand-in in their place. Each takes 10 milliseconds or more, together a third of the time until the bot listens.
 */
export const postponed: readonly (readonly [by: string, name: string])[] = [
  ['@microsoft/teams-ai', 'botbuilder-dialogs'],
  ['@microsoft/teams-ai', 'json-colorizer'],
  ['@microsoft/teams-ai', 'yaml'],
  ['@microsoft/teams-ai', './authentication/TeamsBotSsoPrompt.js'],
  ['botframework-connector', '@azure/identity'],
  ['botframework-connector', '@azure/msal-node'],
  ['botframework-connector', 'axios'],
  ['botframework-connector', 'cross-fetch'],
  ['botframework-connector', 'jsonwebtoken'],
  ['botframework-connector', 'node-fetch'],
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

/** What finds a module as a package would find it. */
export const requireOf = (by: string): NodeJS.Require =>
  createRequire(createRequire(import.meta.url).resolve(by));

/** A module in the place of another, which is loaded when something of it is first used, as `by` would load it. */
export function standIn(by: string, name: string): object {
  let loaded: object | undefined;
  const load = (): object => {
    loaded ??= requireOf(by)(name) as object; // each of them exports an object, or a function
    return loaded;
  };
  return new Proxy(() => undefined, {
    // That it looks like one that was made from an ES module is known without loading it.
    get: (_target, key) => (key === '__esModule' ? true : memberOf(load(), key)),
    has: (_target, key) => key in load(),
    ownKeys: () => Reflect.ownKeys(load()),
    getOwnPropertyDescriptor: (_target, key) => changeable(Object.getOwnPropertyDescriptor(load(), key)),
    apply: (_target, self, args) => Reflect.apply(load() as () => unknown, self, args),
  });
}

/** What is exported under a name; of a module that was not made from an ES module, `default` is all of it. */
const memberOf = (exported: object, key: PropertyKey): unknown =>
  key === 'default' && !('__esModule' in exported) ? exported : Reflect.get(exported, key);

/** A stand-in may only tell of properties that could change. */
const changeable = (property: PropertyDescriptor | undefined): PropertyDescriptor | undefined =>
  property && { ...property, configurable: true };
