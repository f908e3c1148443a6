import type { CustomerQualification } from '../../domain/application/customerQualification.ts';
import { isSameOrganization } from '../../domain/application/sameOrganization.ts';
import { type Case, isCustomer } from '../../domain/case.ts';
import type { ValidationCode } from '../../domain/customer.ts';
import { isTimeAgain, minute } from '../../domain/moments.ts';
import type { Trace } from '../../domain/trace.ts';
import type { CasesService } from '../cases.ts';
import type { Inquiry } from '../inquiry.ts';
import type { PartnerCenter } from '../partnerCenter.ts';
import { unlessFailed } from '../partnerCenterError.ts';
import type { Clock, Store } from '../ports.ts';
import { codeDoubt, isRecordedElsewhere } from './codeDoubt.ts';

interface Deps {
  readonly store: Store;
  readonly cases: CasesService;
  readonly clock: Clock;
  readonly inquiry: Inquiry;
  readonly partnerCenter: PartnerCenter | undefined;
}

/** How often Partner Center is asked while a customer waits for its validation ID, in milliseconds. */
const readEvery = 5 * minute;

/** Microsoft's validation IDs: finds those of customers that wait for one. */
export function validationCodesService(deps: Deps) {
  const { clock, partnerCenter } = deps;
  let readAt: string | undefined;

  return {
    /** Proposes to the reviewer of each waiting customer the ID that bears its name; it never approves anything. */
    async watch(): Promise<void> {
      const now = clock.now();
      if (!partnerCenter || (readAt && !isTimeAgain(readAt, readEvery, now))) return;
      const waiting = await waitingCustomers(deps);
      if (waiting.length === 0) return;
      readAt = now;
      const codes = (await unlessFailed(partnerCenter.account.validationCodes())) ?? [];
      for (const one of waiting) await propose(deps, one, await onlyCodeFor(deps, one, waiting, codes));
    },

    /** What speaks against an ID that somebody is about to record for a customer. */
    doubtAbout: (one: Case, validationId: string, trace: Trace) => codeDoubt(deps, one, validationId, trace),

    /** Has them read again at the next look, since something says that there is a new one. */
    forget(): void {
      readAt = undefined;
    },
  };
}

export type ValidationCodesService = ReturnType<typeof validationCodesService>;

/** Applications that are with us or with Microsoft, and whose validation ID nobody has recorded. */
async function waitingCustomers({ store }: Deps): Promise<CustomerQualification[]> {
  const statuses = ['inReview', 'actionNeeded', 'filed'] as const;
  const open = await store.list({ kind: 'customerQualification', statuses });
  return open.filter(isCustomer).filter(({ answer }) => !answer?.validationId);
}

/** The ID that bears a customer's name. Of two such IDs, or two such customers, a name cannot tell which is whose. */
async function onlyCodeFor(
  { store }: Deps,
  one: CustomerQualification,
  waiting: readonly CustomerQualification[],
  codes: readonly ValidationCode[],
): Promise<ValidationCode | undefined> {
  const isItsName = (name: string) => isSameOrganization(name, nameOf(one));
  if (waiting.filter((each) => isItsName(nameOf(each))).length > 1) return undefined;
  const named = codes.filter(({ remaining, organization }) => remaining !== 0 && isItsName(organization));
  const taken = await Promise.all(named.map(({ id }) => isRecordedElsewhere(store, id, one)));
  const [only, ...others] = named.filter((_code, index) => !taken[index]);
  return others.length === 0 ? only : undefined;
}

const nameOf = ({ answers }: CustomerQualification): string => answers.body?.legalName ?? '';

async function propose(
  { cases, clock }: Deps,
  one: CustomerQualification,
  code: ValidationCode | undefined,
): Promise<void> {
  if (!code || code.id === one.foundCode?.validationId) return;
  const { id: validationId, organization } = code;
  await cases.actAsDesk(one, { type: 'codeFound', validationId, organization, seenAt: clock.now() });
}
