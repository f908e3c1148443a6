import { deepEqual, equal, rejects } from 'node:assert/strict';
import { openPartnerQualification } from '../../src/domain/application/open.ts';
import { advance, type Case } from '../../src/domain/case.ts';
import type { Actor, Role } from '../../src/domain/person.ts';
import { casesService } from '../../src/services/cases.ts';
import type { Directory } from '../../src/services/ports.ts';
import { customersOf } from '../../src/services/setups/approvedCustomers.ts';
import { judgeSetup } from '../../src/services/setups/setupFindings.ts';
import { organization, tenantId, tuesday } from '../domain/builders.ts';
import { confirmed } from '../domain/setup/setupBuilders.ts';
import { agent, colleague, type Desk, openDesk, operator, reviewer } from '../support/bots/openDesk.ts';
import { newTrace } from '../support/bots/trace.ts';
import { everyCase } from '../support/journeys/everyCase.ts';

const other: Actor = { id: 'tenant/other', name: 'Other', roles: ['salesAgent'] };
const applicant: Actor = { ...reviewer, id: 'tenant/applicant' };
const all = everyCase({ owner: agent, reviewer, operator, applicant });
const caseNamed = (id: string): Case => all.find((one) => one.id === id) ?? fail(id);
const fail = (id: string): never => {
  throw new Error(`there is no ${id}`);
};
const asked = caseNamed('customerQualification-actionNeeded-0');

describe('taking a case on', () => {
  let desk: Desk;
  const roles = new Map<string, readonly Role[]>();
  const directory: Directory = {
    rolesOf: async (person) => roles.get(person) ?? [],
    withRole: async () => [],
  };
  beforeEach(async () => {
    desk = await openDesk();
    roles.clear();
    for (const one of [colleague, other]) roles.set(one.id, one.roles);
    await desk.put(asked);
  });
  afterEach(() => desk[Symbol.asyncDispose]());

  const takeOn = (actor: Actor, { id, revision }: Case = asked, asks = directory) =>
    casesService({ ...desk.deps, directory: asks }).takeOn({
      actor,
      caseId: id,
      revision,
      trace: newTrace(),
    });
  const ownerNow = async ({ id }: Case = asked) => (await desk.store.find(id))?.owner;

  it('makes one of two the owner who come at once, and of the other nothing', async () => {
    const acted = await Promise.all([takeOn(colleague), takeOn(other)]);
    deepEqual(acted.map(({ outcome }) => outcome).sort(), ['done', 'gone']);
    const winner = acted[0].outcome === 'done' ? colleague : other;
    const one = await desk.store.find(asked.id);
    deepEqual([one?.owner, one?.revision], [winner.id, asked.revision + 1]);
  });

  it('is done once, and shown as it is then, when the same press comes twice', async () => {
    equal((await takeOn(colleague)).outcome, 'done');
    equal((await takeOn(colleague)).outcome, 'stale');
    equal((await desk.store.find(asked.id))?.revision, asked.revision + 1);
  });

  it('tells nobody, and reviewers’ cards are as true as before', async () => {
    await takeOn(colleague);
    deepEqual(await desk.told(), []);
    const { outcome } = await desk.cases.act(
      { actor: reviewer, caseId: asked.id, revision: asked.revision, trace: newTrace() },
      { type: 'asked', reasons: ['OTHER'], comment: '' },
    );
    equal(outcome, 'done');
    deepEqual(await desk.told(), [['asked', colleague.id]]);
  });

  it('is for nobody while its owner is an agent, however the card says otherwise', async () => {
    roles.set(agent.id, ['salesAgent']);
    equal((await takeOn(colleague)).outcome, 'gone');
    equal(await ownerNow(), agent.id);
  });

  it('changes nothing when the directory cannot say', async () => {
    const silent: Directory = { ...directory, rolesOf: () => Promise.reject(new Error('no answer')) };
    await rejects(takeOn(colleague, asked, silent), /no answer/);
    equal(await ownerNow(), agent.id);
  });

  it('shows a card again that the case has moved on from', async () => {
    equal((await takeOn(colleague, { ...asked, revision: asked.revision - 1 })).outcome, 'stale');
    equal(await ownerNow(), agent.id);
  });

  it('is refused to those who only look after it', async () => {
    equal((await takeOn(reviewer)).outcome, 'refused');
    equal((await takeOn(operator)).outcome, 'gone');
  });

  it('stays among the people of a reseller, and with their provider', async () => {
    const sellAs = ({ id }: Actor, tenant: string) => {
      const by = { ...other, id };
      const one = openPartnerQualification(`as ${id}`, `GCC-${id.slice(-5)}`, by, tuesday);
      const answers = { ...organization, partnerType: 'indirectReseller', tenantId: tenant };
      return desk.put(advance(one, { type: 'answered', step: 'organization', answers }, by, tuesday));
    };
    await sellAs(agent, tenantId);
    await sellAs(other, 'another tenant');
    equal((await takeOn(other)).outcome, 'gone');
    const said = await desk.store.find(`as ${other.id}`);
    await desk.put(advance(said ?? fail('application'), { type: 'withdrawn' }, other, tuesday));
    equal(
      (await takeOn(other)).outcome,
      'gone',
      'whoever takes back what they said is not the provider’s by that',
    );
    await sellAs(other, tenantId);
    equal((await takeOn(other)).outcome, 'done');
    await desk.put(asked);
    equal((await takeOn(colleague)).outcome, 'done');
  });
});

describe('a customer that somebody else sets up', () => {
  const application = { ...caseNamed('customerQualification-approved-0'), owner: colleague.id };
  const approved = {
    ...{ applicationId: application.id, ref: application.ref, name: 'City of Springfield' },
    ...{ isApproved: true, validationId: '4711', hasTenant: false },
  };
  const setup = { ...confirmed(), approved };

  it('is set up by nobody else, though the application has changed hands', async () => {
    await using desk = await openDesk();
    await desk.put(application);
    equal((await customersOf(desk.store, colleague.id)).approved.length, 1);
    await desk.put(setup);
    equal((await customersOf(desk.store, colleague.id)).approved.length, 0);
    equal((await customersOf(desk.store, colleague.id, setup.id)).approved.length, 1);
  });

  it('stops a setup that was begun before (V11)', async () => {
    await using desk = await openDesk();
    await desk.put(application);
    const mine = { ...setup, id: 'mine', ref: 'GCC-M1NE0', owner: colleague.id, status: 'draft' as const };
    await desk.put(mine);
    const rules = async () => (await judgeSetup(desk.store, mine, true)).findings.map(({ rule }) => rule);
    equal((await rules()).includes('V11'), false);
    await desk.put(setup);
    equal((await rules()).includes('V11'), true);
  });
});
