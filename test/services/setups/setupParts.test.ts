import { deepEqual, equal, rejects } from 'node:assert/strict';
import type { Person, Role } from '../../../src/domain/person.ts';
import { findOurs } from '../../../src/services/findOurs.ts';
import { PartnerCenterError } from '../../../src/services/partnerCenterError.ts';
import { peopleService } from '../../../src/services/people.ts';
import { type Chat, ChatError } from '../../../src/services/ports.ts';
import { credentialsSender } from '../../../src/services/setups/credentialsSender.ts';
import { knownAs } from '../../../src/services/setups/known.ts';
import { customerIds } from '../../../src/simulator/partnerCenter/seed.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';
import { confirmed } from '../../domain/setup/setupBuilders.ts';
import { handClock } from '../../support/bots/doubles.ts';
import { type Center, openCenter, start } from '../../support/partnerCenter/partnerCenter.ts';
import { inFolder } from '../../support/stores/stores.ts';

const place = { serviceUrl: 'https://smba.trafficmanager.net/teams/', conversationId: 'a', botId: 'b' };
const credentials = { userName: 'admin@townofsample.onmicrosoft.com', password: 'Sample-1' };

/** What becomes of first credentials for an owner like this, and what was sent where. */
const sending = (owner: Partial<Person>, fails?: Error, roles: readonly Role[] = ['salesAgent']) =>
  inFolder(async (folder) => {
    const store = await openLowdbStore(folder);
    const person = {
      id: confirmed().owner,
      revision: 1,
      name: '',
      locale: '',
      reachable: true,
      greeted: true,
    };
    await store.commit({ people: [{ ...person, ...owner }] });
    const sent: [string, string | undefined][] = [];
    const chat: Chat = {
      send: async ({ conversationId }, { text }) => {
        if (fails) throw fails;
        sent.push([conversationId, text]);
        return '1';
      },
      update: async () => undefined,
      open: async () => ({ ...place, conversationId: 'opened' }),
    };
    const render = async () => ({ summary: '', text: credentials.password });
    const send = credentialsSender({
      chat,
      people: peopleService({ store, clock: handClock(start) }),
      directory: { rolesOf: async () => roles },
      render,
    });
    const arrived = await send(confirmed(), credentials).catch((error: unknown) => error);
    await store.close();
    return { arrived, sent };
  });

describe('first credentials', () => {
  it('go to the chat of the owner, which is opened where it is not known', async () => {
    deepEqual(await sending({ chat: place }), { arrived: true, sent: [['a', 'Sample-1']] });
    deepEqual(await sending({}), { arrived: true, sent: [['opened', 'Sample-1']] });
  });

  it('are not sent to somebody who cannot be reached', async () => {
    deepEqual(await sending({ chat: place, reachable: false }), { arrived: false, sent: [] });
  });

  it('are not sent to somebody who is no longer an agent', async () => {
    deepEqual(await sending({ chat: place }, undefined, ['reviewer']), { arrived: false, sent: [] });
  });

  it('may not have arrived when Teams says no; anything else is a bug', async () => {
    equal((await sending({}, new ChatError('unanswered'))).arrived, false);
    const bug = new TypeError('broken');
    equal((await sending({}, bug)).arrived, bug);
  });
});

describe('a customer', () => {
  let opened: Center;
  before(async () => {
    opened = await openCenter();
  });
  after(() => opened[Symbol.asyncDispose]());

  it('is known by its name, as ours, qualified or not, or as nobody’s', async () => {
    const known = (name: string) => knownAs(opened.center.customers, { name, state: '' });
    deepEqual(
      [await known('city of EXAMPLE'), await known('Example Tribal Nation'), await known('City of')],
      ['qualified', 'unqualified', 'no'],
    );
  });

  it('is not its commercial tenant, whether that is named or only known to be there', async () => {
    const known = (name: string, told: object) => knownAs(opened.center.customers, { name, state: '' }, told);
    const commercialTenant = customerIds.tribe;
    deepEqual(
      [
        await known('Example Tribal Nation', { commercialTenant }),
        await known('Example Tribal Nation', { hasCommercial: true }),
        await known('City of Example', { commercialTenant, hasCommercial: true }),
      ],
      ['no', 'no', 'qualified'],
    );
  });

  it('is known as another partner’s by the list, which tells nothing more', async () => {
    const [city] = await opened.center.customers.list({ name: 'City of Example' });
    const list = async () => (city ? [{ ...city, isOurs: false }] : []);
    equal(
      await knownAs({ ...opened.center.customers, list }, { name: 'City of Example', state: '' }),
      'elsewhere',
    );
  });

  it('is another one in another state, as far as Partner Center tells where one of ours is', async () => {
    const known = (state: string) => knownAs(opened.center.customers, { name: 'City of Example', state });
    deepEqual(
      [await known('Ohio'), await known('texas'), await known('?')],
      ['no', 'qualified', 'qualified'],
    );
  });

  it('is known by the tenant that it named, whatever its name is there', async () => {
    const known = (tenantId: string) =>
      knownAs(opened.center.customers, { name: 'Nation of Examples', state: '' }, { tenantId });
    const { tribe, city, transit } = customerIds;
    deepEqual(
      [await known(tribe), await known(city), await known(transit)],
      ['unqualified', 'qualified', 'no'],
    );
  });

  it('of ours is found, another’s is not, and trouble is not taken for either', async () => {
    equal((await findOurs(opened.center, customerIds.city))?.name, 'City of Example');
    equal(await findOurs(opened.center, customerIds.transit), undefined);
    opened.emulator.switch({
      failures: [{ operation: 'customer', how: 'refuse', status: 403, code: '900308' }],
    });
    await rejects(findOurs(opened.center, customerIds.city), PartnerCenterError);
  });
});
