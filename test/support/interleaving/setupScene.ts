import fc from 'fast-check';
import { advance, isSetup } from '../../../src/domain/case.ts';
import type { CustomerSetup } from '../../../src/domain/setup/customerSetup.ts';
import type { SetupEvent } from '../../../src/domain/setup/events.ts';
import { setupStep } from '../../../src/services/setups/step.ts';
import type { Switches } from '../../../src/simulator/partnerCenter/switches.ts';
import { confirmed, setupAnswers } from '../../domain/setup/setupBuilders.ts';
import { agent } from '../bots/openDesk.ts';
import { type Center, newRequestId } from '../partnerCenter/partnerCenter.ts';
import type { Happening, Left, Scene } from './play.ts';
import { setupFault } from './setupFaults.ts';
import { type Ports, servicesOver, startAgain, storeWith } from './stage.ts';

/** How Partner Center, and the chat, behave towards a setup. */
export type SetupLaws = Partial<Pick<Switches, 'requestIds' | 'mailRefused' | 'qualificationOutcome'>> & {
  /** Whether credentials that are sent arrive. */
  readonly isReached?: boolean;
};

/** Every way in which Partner Center and the chat may behave towards a setup. */
export const anySetupLaws: fc.Arbitrary<SetupLaws> = fc.record({
  requestIds: fc.constantFrom('honoured', 'ignored'),
  mailRefused: fc.constantFrom(false, false, true),
  qualificationOutcome: fc.constantFrom('Approved', 'Approved', 'Denied'),
  isReached: fc.constantFrom(true, true, false),
});

/** Partner Center's refusals: of a value, of a tenant that it does not show yet, and of a mail address. */
const refusals = [
  { how: 'refuse', status: 400, code: '3000' },
  { how: 'refuse', status: 404, code: '60003' },
  { how: 'refuse', status: 400, code: '27002' },
] as const;

/** A setup that its owner has just confirmed, and that several processes work on. */
export async function setupScene(
  center: Center,
  { isReached = true, ...switches }: SetupLaws,
  left: Left,
  mistake?: (ports: Ports) => Ports,
) {
  startAgain(center, switches);
  const one = { ...confirmed(), owner: agent.id };
  const store = await storeWith(one);
  const act = async (now: CustomerSetup, ...events: SetupEvent[]) => {
    const next = events.reduce((before, event) => after(before, event, center.clock.now()), now);
    await store.commit({ expect: [{ id: now.id, revision: now.revision }], put: [next] });
  };
  let sent = 0;
  const sendCredentials = async () => {
    sent += 1;
    return isReached;
  };
  const tenants = () =>
    center.emulator.state.customers.filter(({ name }) => name === setupAnswers.company.name);
  const scene: Scene<CustomerSetup> = {
    center,
    store,
    left,
    refusals,
    mistake,
    caseId: one.id,
    workers: 3,
    is: isSetup,
    step: (ports) => setupStep({ ...servicesOver(ports, center), sendCredentials }),
    outside: people(act),
    async resume(now) {
      if (now.status !== 'needsReview') return false;
      await act(now, { type: 'resumed', requestId: newRequestId() });
      return true;
    },
    async wrong(now, isOver) {
      if (sent > 1) return 'credentials were sent twice';
      const ids = tenants().map(({ id }) => id);
      return setupFault(now, ids, isOver, await store.notices({}));
    },
  };
  return scene;
}

function after(one: CustomerSetup, event: SetupEvent, at: string): CustomerSetup {
  const next = advance(one, event, agent, at);
  return isSetup(next) ? next : one;
}

type Act = (one: CustomerSetup, ...events: SetupEvent[]) => Promise<void>;

/** What people do with it, each once: have it created again after a refusal, and gone on with when it is stuck. */
function people(act: Act) {
  const done = new Set<string>();
  const acts = (what: string, run: () => Promise<void>): Happening[] => {
    const once = async () => {
      done.add(what);
      await run();
    };
    return done.has(what) ? [] : [{ weight: 10, what, run: once }];
  };
  return (one: CustomerSetup): Happening[] => {
    const isFree = one.status === 'refused' && !one.tenantId;
    return [
      ...(isFree
        ? acts('the owner confirms again', () =>
            act(one, { type: 'corrected' }, { type: 'confirmed', requestId: newRequestId() }),
          )
        : []),
      ...(one.status === 'needsReview'
        ? acts('somebody resumes it', () => act(one, { type: 'resumed', requestId: newRequestId() }))
        : []),
    ];
  };
}
