import { deepEqual, equal, throws } from 'node:assert/strict';
import { ConfigError, localConfig, packageValues, productionConfig } from '../src/config.ts';

const guid = '6f1d2c3b-4a59-4e68-9b7c-8d0e1f2a3b4c';
const complete = {
  CLIENT_ID: guid,
  TENANT_ID: guid,
  CLIENT_SECRET: 'canary-secret',
  ROLES_FILE: 'roles.json',
};

const refuses = (env: Record<string, string>, message: RegExp) =>
  throws(
    () => productionConfig(env),
    (error: Error) => {
      const { message: line } = error;
      return (
        error instanceof ConfigError && message.test(line) && !line.includes('\n') && !line.includes('canary')
      );
    },
  );

describe('the configuration', () => {
  it('has a default for all that is not a credential', () => {
    const { port, store, zone, identity } = productionConfig(complete);
    deepEqual([port, store, zone], [3978, { kind: 'lowdb', directory: './data' }, 'America/Los_Angeles']);
    equal(identity.kind, 'singleTenant');
  });

  for (const name of Object.keys(complete))
    it(`refuses to start without ${name}, in one clear line`, () => {
      refuses(
        Object.fromEntries(Object.entries(complete).filter(([key]) => key !== name)),
        new RegExp(`^${name} is`),
      );
    });

  it('takes a managed identity without a secret', () => {
    const { CLIENT_SECRET: _, ...rest } = complete;
    equal(productionConfig({ ...rest, CLIENT_TYPE: 'UserAssignedMSI' }).identity.kind, 'managedIdentity');
  });

  for (const [name, value] of Object.entries({
    PORT: '70000',
    CLIENT_ID: 'canary-not-a-guid',
    CLIENT_TYPE: 'MultiTenant',
    STORE: 'mongodb://canary',
    TIME_ZONE: 'Mars/Olympus',
    LOG_LEVEL: 'loud',
    PARTNER_FORM_URL: 'javascript:canary',
    ELIGIBILITY_MAILBOX: 'canary',
  }))
    it(`refuses a ${name} that is not usable, without repeating it`, () => {
      refuses({ ...complete, [name]: value }, new RegExp(`^${name} is not usable`));
    });

  it('refuses a setting that is misspelt', () => {
    refuses({ ...complete, CLIENT_SECRETT: 'canary' }, /^CLIENT_SECRETT is not a setting/);
  });

  it('binds the try-out to loopback and ignores credentials', () => {
    const config = localConfig({ ...complete, HOST: '0.0.0.0' });
    deepEqual([config.host, config.identity, config.tryPort], ['127.0.0.1', { kind: 'local' }, 3980]);
  });

  it('makes the app package with sample values until there is a bot', () => {
    equal(packageValues({}).sample, true);
    deepEqual(
      [packageValues({ CLIENT_ID: guid }).clientId, packageValues({ CLIENT_ID: guid }).sample],
      [guid, false],
    );
  });
});
