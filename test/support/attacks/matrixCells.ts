import { caseForms } from '../../../src/dialogs/forms/allCards.ts';
import type { Case } from '../../../src/domain/case.ts';
import type { Role } from '../../../src/domain/person.ts';
import { actors, cases, everybody, othersCases, type Somebody } from '../bots/deployment.ts';
import { rights } from './rights.ts';

/** A case of the same kind whose revision is another one. */
const rivalOf = (one: Case, among: readonly Case[]): Case =>
  among.find(({ kind, revision }) => kind === one.kind && revision !== one.revision) ?? one;

/** Somebody else's case in the same status. */
const pairOf = (one: Case): Case => othersCases[cases.indexOf(one)] ?? one;

/** Which case a card names, and which revision: those of now, of before, of a time to come, or of other cases. */
const cards = {
  current: (one: Case) => [one, one.revision],
  old: (one: Case) => [one, one.revision - 1],
  future: (one: Case) => [one, one.revision + 1],
  another: (one: Case) => [pairOf(one), pairOf(one).revision],
  /** This case, with the revision of another one of its owner. */
  withAnothersRevision: (one: Case) => [one, rivalOf(one, cases).revision],
  /** Somebody else's case, with the revision of this one. */
  anotherWithThisRevision: (one: Case) => [rivalOf(one, othersCases), one.revision],
} as const satisfies Record<string, (one: Case) => readonly [Case, number]>;
type CardKind = keyof typeof cards;
const cardKinds = Object.keys(cards) as CardKind[]; // the keys are the type

/** The owner, after the operator wrote other roles into the file than they had when they were sent their cards. */
const appointed = {
  dismissed: [],
  /** May review, but not what they submitted; may settle, but not their own orders. */
  ofEveryRole: ['adminAgent', 'salesAgent', 'reviewer', 'operator'],
  reviewerByNow: ['reviewer'],
} as const satisfies Record<string, readonly Role[]>;

/** Who acts while the owner is no longer an agent, with which account and as what. */
const remaining = {
  successor: { account: 'colleague', roles: ['salesAgent'] },
  /** May take on what they then may not review. */
  reviewingSuccessor: { account: 'reviewer', roles: ['reviewer', 'adminAgent'] },
} as const satisfies Record<string, { account: Somebody; roles: readonly Role[] }>;

/** Who comes from elsewhere: out of another tenant's chat, or a guest out of their own tenant. */
const strange = {
  stranger: { conversation: { id: 'a:1', tenantId: 'cccccccc-1111-4111-8111-111111111111' } },
  guestFromHome: { channelData: { tenant: { id: 'dddddddd-1111-4111-8111-111111111111' } } },
} as const;

type Appointed = keyof typeof appointed;
type Remaining = keyof typeof remaining;
type Stranger = keyof typeof strange;
export type Person = Somebody | Appointed | Remaining | Stranger;

/** Everybody, the owner with other roles, those who remain without the owner, and those who come from elsewhere. */
export const people: readonly Person[] = [
  ...everybody,
  ...(Object.keys(appointed) as Appointed[]), // the keys are the type
  ...(Object.keys(remaining) as Remaining[]),
  ...(Object.keys(strange) as Stranger[]),
];

export const isStranger = (who: Person): who is Stranger => Object.hasOwn(strange, who);
const isAppointed = (who: Person): who is Appointed => Object.hasOwn(appointed, who);

/** Whether somebody acts while the owner of the cases is no longer an agent. */
export const isRemaining = (who: Person): who is Remaining => Object.hasOwn(remaining, who);

/** Whose account somebody uses. */
export function accountOf(who: Person): Somebody {
  if (isRemaining(who)) return remaining[who].account;
  if (isAppointed(who) || who === 'stranger') return 'owner';
  return who === 'guestFromHome' ? 'guest' : who;
}

/** The roles that somebody has when they act. */
export function rolesNow(who: Person): readonly Role[] {
  if (isRemaining(who)) return remaining[who].roles;
  return isAppointed(who) ? appointed[who] : actors[accountOf(who)].roles;
}

/** What the activities of somebody have that others' have not. */
export const markOf = (who: Person): object => (isStranger(who) ? strange[who] : {});

/** One thing that somebody tries. */
export interface Cell {
  readonly who: Person;
  /** The case that the card names. */
  readonly one: Case;
  readonly revision: number;
  readonly verb: string;
  /** Whether the button opens the form of the verb, in place of sending it. */
  readonly opens: boolean;
  readonly card: CardKind;
}

const forms: readonly string[] = caseForms.map(({ verb }) => verb);

/** Every combination of a case in every status, a verb, its form, and a card. */
export const cellsFor = (who: Person): Cell[] =>
  cases.flatMap((about) =>
    [...rights.keys()].flatMap((verb) =>
      [false, ...(forms.includes(verb) ? [true] : [])].flatMap((opens) =>
        cardKinds.map((card) => {
          const [one, revision] = cards[card](about);
          return { who, one, revision, verb, opens, card };
        }),
      ),
    ),
  );

/** Whether the verb is for a case of this kind. */
export const fits = ({ one, verb }: Cell): boolean => rights.get(verb)?.kinds.includes(one.kind) ?? false;

/** Whether the card shows the case as it is. */
export const isCurrentCard = ({ one, revision }: Cell): boolean => revision === one.revision;
