import type { GccStanding } from '../gccStanding.ts';
import type { Invitation, TakenOver } from '../takeover/answers.ts';
import { keepsLink } from '../takeover/link.ts';
import type { TenantKind } from '../tenant.ts';
import type { Rule } from './rule.ts';

/** What the X rules look at. Parts that are not known yet are absent, and no rule judges them. */
export interface TakeoverFacts {
  /** Whether a partner is known here that is qualified. */
  readonly partnerQualified: boolean;
  readonly takenOver?: TakenOver | undefined;
  readonly tenantKind?: TenantKind | undefined;
  /** The customer was in our list before it was invited. */
  readonly isOurs?: boolean | undefined;
  /** Partner Center's link, and the mail that must keep it. */
  readonly link?: string | undefined;
  readonly invitation?: Invitation | undefined;
  /** Another take-over invites the customer with the same link. */
  readonly invitedElsewhere?: boolean;
  /** The invitation has waited for longer than usual. */
  readonly waitsLong: boolean;
  /** Where the customer stands, once it accepted; `unread` while Partner Center has not said. */
  readonly standing?: GccStanding | 'unread' | undefined;
}

const government: readonly TenantKind[] = ['gcc', 'missing', 'unknown'];

/** Whether a tenant is known to be none of GCC; one that does not exist, or cannot be told, is for T3 and T8. */
const isNoGcc = (kind: TenantKind): boolean => !government.includes(kind);

/** X: may this customer be taken over, and may it order afterwards? */
export const takeoverRules: readonly Rule<TakeoverFacts>[] = [
  {
    id: 'X1',
    cite: ['S5'],
    verdict: 'block',
    when: ({ partnerQualified }) => !partnerQualified,
    advice: { ask: 'partner' },
  },
  {
    id: 'X2',
    cite: ['S5', 'desk'],
    verdict: 'block',
    when: ({ tenantKind }) => tenantKind !== undefined && isNoGcc(tenantKind),
    advice: { step: 'takenOver' },
  },
  {
    id: 'X3',
    cite: ['desk'],
    verdict: 'block',
    when: ({ isOurs }) => isOurs === true,
    advice: { ask: 'customers' },
  },
  {
    id: 'X4',
    cite: ['S5'],
    verdict: 'block',
    when: ({ link, invitation }) =>
      link !== undefined && invitation !== undefined && !keepsLink(invitation.body, link),
    advice: { step: 'invitation' },
  },
  {
    id: 'X5',
    cite: ['invitations'],
    verdict: 'warn',
    when: ({ takenOver, standing }) => takenOver !== undefined && standing === undefined,
    advice: { step: 'invitation' },
  },
  {
    id: 'X6',
    cite: ['relationships'],
    verdict: 'block',
    when: ({ takenOver }) => takenOver?.market === 'elsewhere',
    advice: { step: 'takenOver' },
  },
  {
    id: 'X7',
    cite: ['S5'],
    verdict: 'hold',
    when: ({ standing }) => standing !== undefined && standing !== 'approved',
    advice: { ask: 'customers' },
  },
  {
    id: 'X8',
    cite: ['desk'],
    verdict: 'warn',
    when: ({ waitsLong }) => waitsLong,
    advice: { ask: 'customers' },
  },
  {
    id: 'X9',
    cite: ['invitations'],
    verdict: 'warn',
    when: ({ takenOver }) => Boolean(takenOver?.reseller),
    advice: { ask: 'provider' },
  },
  {
    id: 'X10',
    cite: ['desk'],
    verdict: 'warn',
    when: ({ invitedElsewhere }) => invitedElsewhere === true,
    advice: { ask: 'colleague' },
  },
];
