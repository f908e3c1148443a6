import { deepEqual, equal } from 'node:assert/strict';
import { openPartnerQualification } from '../../../src/domain/application/open.ts';
import { advance } from '../../../src/domain/case.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import type { Actor } from '../../../src/domain/person.ts';
import type { Tenant } from '../../../src/domain/tenant.ts';
import { customerIds, resellerIds } from '../../../src/simulator/partnerCenter/seed.ts';
import { agent, colleague, type Desk, openDesk } from '../../support/bots/openDesk.ts';
import { newTrace } from '../../support/bots/trace.ts';
import { organization } from '../../support/journeys/journey.ts';
import { confirmedOrder } from '../../support/journeys/orders.ts';
import { start } from '../../support/partnerCenter/partnerCenter.ts';

/** What somebody says of how they sell, and what was found of the tenant that they typed. */
interface As {
  readonly partnerType?: string;
  readonly tenant?: Tenant;
}

describe('an indirect reseller at the desk', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
    await sells(agent, resellerIds.contoso);
    await sells(colleague, resellerIds.fabrikam);
  });
  afterEach(() => desk[Symbol.asyncDispose]());

  /** Has somebody say in their own application as what they sell, and with which tenant. */
  async function sells(
    { id, name, roles }: Actor,
    tenantId: string,
    { partnerType = 'indirectReseller', tenant }: As = {},
  ) {
    const owner = { id, name, roles };
    const one = openPartnerQualification(id, `GCC-${name.slice(0, 5)}`, owner, start);
    const answers = { ...organization, partnerType, tenantId };
    await desk.put(advance(one, { type: 'answered', step: 'organization', answers, tenant }, owner, start));
  }

  const begin = (actor: Actor, customerId: string) => desk.ordering.begin(actor, customerId, newTrace());
  const buyers = async (actor: Actor, words = '') => {
    const asked = await desk.ordering.buyers(actor, words, newTrace());
    if ('refusal' in asked) return String(asked.refusal);
    return [asked.answer.all, ...asked.answer.shown.map(({ customer }) => customer.name)];
  };
  const orders = () => desk.store.list({ kind: 'order' });

  it('sees its own customers, and how many they are', async () => {
    deepEqual(await buyers(agent), [1, 'City of Example']);
    deepEqual(await buyers(colleague), [1, 'Example County']);
    deepEqual([await buyers(agent, 'exam'), await buyers(colleague, 'EXAM')], [[0], [1, 'Example County']]);
  });

  it('begins no order for another’s customer, as for one that is not there, and nothing is written', async () => {
    for (const id of [customerIds.county, customerIds.lab, customerIds.transit, crypto.randomUUID(), ''])
      deepEqual(await begin(agent, id), { answer: undefined });
    deepEqual(await orders(), []);
  });

  it('begins orders for its own', async () => {
    await begin(agent, customerIds.city);
    const [one, ...others] = await orders();
    deepEqual([one?.kind === 'order' && one.customer?.name, others], ['City of Example', []]);
  });

  it('is known by the tenant that was found, when a domain was typed', async () => {
    const tenant = { kind: 'commercial', id: resellerIds.contoso } as const;
    await sells(agent, 'contosogov.example.com', { tenant });
    deepEqual(await buyers(agent), [1, 'City of Example']);
  });

  it('is told nothing while it is not linked, nor when that has ended', async () => {
    for (const tenant of [crypto.randomUUID(), resellerIds.tailspin, 'contosogov.example.com']) {
      await sells(agent, tenant);
      equal(await buyers(agent), 'notLinked');
      deepEqual(await begin(agent, customerIds.city), { refusal: 'notLinked' });
    }
    deepEqual(await orders(), []);
  });

  it('keeps what it has begun for a customer that is not its own', async () => {
    const one: Order = { ...confirmedOrder('GCC-7K2QM'), owner: agent.id, status: 'draft' };
    await desk.put({ ...one, customer: { id: customerIds.lab, name: 'Forensics Lab Inc.' } });
    const { id } = await desk.order('GCC-7K2QM');
    const reviewed = await desk.ordering.review(await desk.order(id), true, newTrace());
    equal('answer' in reviewed && reviewed.answer.findings.some(({ rule }) => rule === 'O13'), false);
  });

  it('knows no other reseller', async () => {
    const one: Order = { ...confirmedOrder('GCC-7K2QM'), owner: agent.id };
    const asked = await desk.ordering.resellers(one, newTrace());
    deepEqual('answer' in asked && asked.answer.map(({ name }) => name), ['Contoso Gov Reseller']);
  });

  it('is nobody who sells as the provider: that one sees all', async () => {
    const provider = { ...agent, id: 'tenant/provider' };
    await sells(provider, resellerIds.contoso, { partnerType: 'indirectProvider' });
    const [all] = await buyers(provider);
    equal(all, 8);
  });
});
