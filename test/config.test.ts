import { deepEqual, doesNotThrow, equal, throws } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { localConfig, packageValues, productionConfig, storeConfig } from '../src/config.ts';
import { ConfigError } from '../src/environment.ts';
import { newCertificate } from './support/http/certificates.ts';

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
    const { identity, ...rest } = productionConfig(complete);
    equal(identity.kind, 'singleTenant');
    deepEqual(rest, {
      port: 3978,
      host: '0.0.0.0',
      rolesFile: 'roles.json',
      store: { kind: 'lowdb', directory: './data' },
      zone: 'America/Los_Angeles',
      logLevel: 'info',
      metricsPort: undefined,
      links: {
        form: 'https://usgovintake.embark.microsoft.com/',
        enrolment: 'https://partner.microsoft.com/partnership/cloud-solution-provider',
        legalInfo: 'https://partner.microsoft.com/dashboard/account/v3/organization/legalinfo',
        mailbox: 'usgcce@microsoft.com',
      },
      ordersEnabled: true,
      dayLimit: undefined,
      tenantLookup: 'https://login.microsoftonline.com',
      partnerCenter: undefined,
      serviceUrl: 'https://smba.trafficmanager.net/teams/',
    });
  });

  it('takes every name of a time zone, also one that is younger, or older, than the list of Node’s', () => {
    const zones = ['America/Indiana/Indianapolis', 'America/Indianapolis', 'US/Pacific', 'Etc/UTC', 'UTC'];
    for (const TIME_ZONE of [...zones, 'Asia/Kolkata'])
      doesNotThrow(() => productionConfig({ ...complete, TIME_ZONE }), TIME_ZONE);
  });

  it('lets orders be placed without a limit, unless it says otherwise', () => {
    const { ordersEnabled, dayLimit } = productionConfig(complete);
    deepEqual([ordersEnabled, dayLimit], [true, undefined]);
    const other = productionConfig({ ...complete, ORDERS_ENABLED: 'false', ORDER_LIMIT_PER_DAY: '2500.50' });
    deepEqual([other.ordersEnabled, other.dayLimit], [false, 2500.5]);
    refuses({ ...complete, ORDERS_ENABLED: 'no' }, /^ORDERS_ENABLED is not usable/);
    const endless = { ...complete, ORDER_LIMIT_PER_DAY: '9'.repeat(400) };
    refuses(endless, /^ORDER_LIMIT_PER_DAY is not usable: is more than any order comes to$/);
    for (const ORDER_LIMIT_PER_DAY of ['-1', '0', '0x10', '1e3', '2,500', ' '])
      refuses({ ...complete, ORDER_LIMIT_PER_DAY }, /^ORDER_LIMIT_PER_DAY is not usable/);
  });

  for (const name of Object.keys(complete))
    it(`refuses to start without ${name}, in one clear line`, () => {
      refuses(
        Object.fromEntries(Object.entries(complete).filter(([key]) => key !== name)),
        new RegExp(`^${name} is`),
      );
    });

  it('takes a host as it may be written, and an address with a slash at its end', () => {
    for (const [HOST, host] of [
      ['[::1]', '::1'],
      [' 127.0.0.1 ', '127.0.0.1'],
    ])
      equal(productionConfig({ ...complete, HOST }).host, host);
    const { tenantLookup } = productionConfig({ ...complete, TENANT_LOOKUP_URL: 'https://login.example/' });
    equal(tenantLookup, 'https://login.example');
    refuses({ ...complete, HOST: ' ' }, /^HOST is not usable: must be a host name or an address$/);
    for (const HOST of ['https://bot.example', 'bot.example:3978', '256.1.1.1'])
      refuses(
        { ...complete, HOST },
        /^HOST is not usable: must be a host name or an address, without a port$/,
      );
    refuses(
      { ...complete, TENANT_LOOKUP_URL: 'canary' },
      /^TENANT_LOOKUP_URL is not usable: must be off, or an address such as https:/,
    );
  });

  it('takes a value without the line end that a mounted secret has, and refuses one with its quotation marks', () => {
    const { identity, store } = productionConfig({
      ...complete,
      CLIENT_SECRET: 'canary\n',
      STORE: 'lowdb:/st \n',
    });
    deepEqual([identity.clientSecret, store], ['canary', { kind: 'lowdb', directory: '/st' }]);
    refuses(
      { ...complete, CLIENT_SECRET: '"canary"' },
      /^CLIENT_SECRET is not usable: stands in quotation marks/,
    );
  });

  it('refuses a blank secret, one port for two purposes, and a port for figures that nobody would know', () => {
    refuses({ ...complete, METRICS_PORT: '0' }, /^METRICS_PORT is not usable: must be a port of its own$/);
    refuses({ ...complete, CLIENT_SECRET: ' \t' }, /^CLIENT_SECRET is not usable: is blank$/);
    refuses(
      { ...complete, PORT: '9000', METRICS_PORT: '9000' },
      /^METRICS_PORT is not usable: PORT is the same$/,
    );
  });

  it('takes a managed identity without a secret, and refuses one with a secret', () => {
    const { CLIENT_SECRET: _, ...rest } = complete;
    refuses(
      { ...complete, CLIENT_TYPE: 'UserAssignedMSI' },
      /^CLIENT_SECRET is not usable: a managed identity/,
    );
    equal(productionConfig({ ...rest, CLIENT_TYPE: 'UserAssignedMSI' }).identity.kind, 'managedIdentity');
  });

  describe('of a bot with a certificate', () => {
    const folder = mkdtempSync(`${tmpdir()}/gcc-desk-certificate-`);
    const { CLIENT_SECRET: _, ...rest } = complete;
    const [mine, other] = [newCertificate(), newCertificate()];
    const holding = (pem: string) => {
      writeFileSync(`${folder}/bot.pem`, pem);
      return { ...rest, CLIENT_CERTIFICATE_FILE: `${folder}/bot.pem` };
    };
    after(() => rmSync(folder, { recursive: true }));

    it('takes a file that holds the certificate and its key, in any order', () => {
      for (const pem of [mine.certificate + mine.key, mine.key + mine.certificate]) {
        const { identity } = productionConfig(holding(pem));
        equal(identity.certificate?.thumbprint.length, 43);
      }
    });

    it('refuses one beside a secret, and one for a managed identity', () => {
      const env = holding(mine.certificate + mine.key);
      const line = /^CLIENT_CERTIFICATE_FILE is not usable: /;
      refuses({ ...env, CLIENT_SECRET: 'canary' }, line);
      refuses({ ...env, CLIENT_TYPE: 'UserAssignedMSI' }, line);
    });

    for (const [what, pem, reason] of [
      ['nothing', '', /holds no certificate/],
      ['a certificate alone', mine.certificate, /holds no private key/],
      ['a key alone', mine.key, /holds no certificate/],
      ['somebody else’s key', mine.certificate + other.key, /holds a key of another certificate/],
      ['something else', 'canary', /holds no certificate/],
    ] as const)
      it(`refuses a file that holds ${what}`, () => refuses(holding(pem), reason));

    it('refuses a file that is not there', () => {
      refuses({ ...rest, CLIENT_CERTIFICATE_FILE: `${folder}/canary.pem` }, /: the file cannot be read$/);
    });
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

  it('opens chats at Teams’ connector, in GCC at its own, and nowhere else', () => {
    equal(productionConfig(complete).serviceUrl, 'https://smba.trafficmanager.net/teams/');
    const gcc = 'https://smba.infra.gcc.teams.microsoft.com/teams';
    equal(productionConfig({ ...complete, TEAMS_SERVICE_URL: gcc }).serviceUrl, gcc);
    for (const url of ['https://canary.example.com/', 'http://smba.trafficmanager.net/teams/', 'canary'])
      refuses({ ...complete, TEAMS_SERVICE_URL: url }, /^TEAMS_SERVICE_URL is not usable/);
    refuses({ ...complete, TEAMS_SERVICE_URI: gcc }, /^TEAMS_SERVICE_URI is not a setting/);
  });

  for (const name of [
    'CLIENT_SECRETT',
    'ORDERS_DISABLED',
    'ORDER_DAY_LIMIT',
    'ORDER_ENABLED',
    'ENROLLMENT_URL',
    'LEGAL_INFO',
    'PARTNER_FORM',
    'PARTNER_CENTRE_URL',
    'PARTNERCENTER_URL',
    'ELIGIBILITY_EMAIL',
    'ROLE_FILE',
    'ROLES_FILES',
    'TIMEZONE',
  ])
    it(`refuses ${name}, which is a setting misspelt`, () => {
      refuses({ ...complete, [name]: 'canary' }, new RegExp(`^${name} is not a setting`));
    });

  it('leaves alone what is another program’s, as where the services beside it are', () => {
    for (const name of ['ORDER_SERVICE_HOST', 'ORDER_API_PORT_80_TCP_ADDR', 'PARTNER_PORT', 'ROLE_ARN'])
      doesNotThrow(() => productionConfig({ ...complete, [name]: 'tcp://10.0.0.1:80' }), name);
  });

  const partnerCenter = {
    PARTNER_CENTER_CLIENT_ID: guid,
    PARTNER_CENTER_CLIENT_SECRET: 'canary-secret',
    PARTNER_CENTER_REFRESH_TOKEN_FILE: 'package.json', // any file that holds something
  };

  it('does without Partner Center, or has it at Microsoft’s addresses', () => {
    equal(productionConfig(complete).partnerCenter, undefined);
    deepEqual(productionConfig({ ...complete, ...partnerCenter }).partnerCenter, {
      url: 'https://api.partnercenter.microsoft.com',
      tokenUrl: `https://login.microsoftonline.com/${guid}/oauth2/token`,
      clientId: guid,
      clientSecret: 'canary-secret',
      refreshTokenFile: 'package.json',
    });
  });

  for (const name of Object.keys(partnerCenter))
    it(`refuses Partner Center’s settings without ${name}`, () => {
      const { [name as keyof typeof partnerCenter]: _, ...rest } = partnerCenter; // its own keys
      refuses({ ...complete, ...rest }, new RegExp(`^${name} is not set`));
    });

  it('refuses a refresh token that is not there', () => {
    const folder = mkdtempSync(`${tmpdir()}/gcc-desk-token-`);
    writeFileSync(`${folder}/canary`, '\n');
    const files = {
      [`${folder}/none`]: 'cannot be read',
      [folder]: 'cannot be read',
      [`${folder}/canary`]: 'is empty',
    };
    for (const [PARTNER_CENTER_REFRESH_TOKEN_FILE, what] of Object.entries(files))
      refuses(
        { ...complete, ...partnerCenter, PARTNER_CENTER_REFRESH_TOKEN_FILE },
        new RegExp(`^PARTNER_CENTER_REFRESH_TOKEN_FILE is not usable: the file ${what}$`),
      );
    rmSync(folder, { recursive: true });
  });

  it('refuses to send a token to Partner Center in the clear', () => {
    for (const name of ['PARTNER_CENTER_URL', 'PARTNER_CENTER_TOKEN_URL'])
      refuses(
        { ...complete, ...partnerCenter, [name]: 'http://api.partnercenter.microsoft.com' },
        new RegExp(`^${name} is not usable: must be an address that begins with https://$`),
      );
  });

  it('binds the try-out to loopback and ignores credentials', () => {
    const config = localConfig({ ...complete, HOST: '0.0.0.0' });
    deepEqual([config.host, config.identity, config.tryPort], ['127.0.0.1', { kind: 'local' }, 3980]);
  });

  it('asks of the try-out no setting that it does not use', () => {
    const unused = { STORE: 'junk', HOST: ' ', METRICS_PORT: 'none', TENANT_LOOKUP_URL: 'nowhere' };
    const used = { TRY_DATA: '/srv/try' };
    deepEqual(localConfig({ ...unused, ...used }).store, { kind: 'lowdb', directory: '/srv/try/store' });
    throws(() => localConfig({ METRICS_PROT: '9000' }), /^Error: METRICS_PROT is not a setting/);
  });

  it('tells the tools where the store is, without credentials', () => {
    deepEqual(storeConfig({ STORE: 'lowdb:/srv/store' }), { kind: 'lowdb', directory: '/srv/store' });
    deepEqual(storeConfig({}), { kind: 'lowdb', directory: './data' });
    const url = 'postgres://bot:canary@db.example:5432/desk';
    deepEqual(storeConfig({ STORE: url }), { kind: 'postgres', url });
  });

  it('takes no store that is neither of lowdb nor of PostgreSQL, and never shows its password', () => {
    for (const STORE of ['mysql://bot:canary@db', 'postgres:canary', 'lowdb:', 'canary'])
      refuses({ ...complete, STORE }, /^STORE is not usable: must be lowdb:<folder> or postgres:/);
  });

  it('makes the app package with sample values until there is a bot', () => {
    deepEqual(packageValues({}).samples, ['CLIENT_ID', 'WEBSITE_URL', 'PRIVACY_URL', 'TERMS_URL']);
    const addresses = { WEBSITE_URL: 'https://desk.example', PRIVACY_URL: 'https://desk.example/privacy' };
    const { clientId, samples } = packageValues({ CLIENT_ID: guid, ...addresses });
    deepEqual([clientId, samples], [guid, ['TERMS_URL']]);
  });
});
