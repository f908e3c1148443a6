import type { CustomerQualification } from '../../domain/application/customerQualification.ts';
import { isSameOrganization } from '../../domain/application/sameOrganization.ts';
import { isCustomer } from '../../domain/case.ts';
import type { ValidationCode } from '../../domain/customer.ts';
import { minute } from '../../domain/moments.ts';
import type { CasesService } from '../cases.ts';
import type { PartnerCenter } from '../partnerCenter.ts';
import { unlessFailed } from '../partnerCenterError.ts';
import type { Clock, Store } from '../ports.ts';

interface Deps {
  readonly store: Store;
  readonly cases: CasesService;
  readonly clock: Clock;
  readonly partnerCenter: PartnerCenter | undefined;
}

/** How often Partner Center is asked while a customer waits for its validation ID, in milliseconds. */
const readEvery = 5 * minute;

/** Microsoft's validation IDs: finds those of customers that wait for one. */
export function validationCodesService(deps: Deps) {
  const { clock, partnerCenter } = deps;
  let readAt = 0;

  return {
    /** Proposes to the reviewer of each waiting customer the ID that bears its name; it never approves anything. */
    async watch(): Promise<void> {
      const waiting = await waitingCustomers(deps);
      const now = Date.parse(clock.now());
      if (!partnerCenter || waiting.length === 0 || now < readAt + readEvery) return;
      readAt = now;
      const codes = (await unlessFailed(partnerCenter.account.validationCodes())) ?? [];
      for (const one of waiting) await propose(deps, one, codes);
    },

    /** Has them read again at the next look, since something says that there is a new one. */
    forget(): void {
      readAt = 0;
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

async function propose(
  { cases, clock }: Deps,
  one: CustomerQualification,
  codes: readonly ValidationCode[],
): Promise<void> {
  const name = one.answers.body?.legalName ?? '';
  const code = codes.find((each) => each.remaining !== 0 && isSameOrganization(each.organization, name));
  if (!code || code.id === one.foundCode?.validationId) return;
  const { id: validationId, organization } = code;
  await cases.actAsDesk(one, { type: 'codeFound', validationId, organization, seenAt: clock.now() });
}
