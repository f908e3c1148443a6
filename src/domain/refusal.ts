/**
 * Codes by what they mean for people: Partner Center's (https://learn.microsoft.com/partner-center/developer/error-codes),
 * Entra's words, and our own for answers that did not come. A status goes before a code that means several things; `line` stands
 * for a line of a cart, which has none.
 */
const codesOf = {
  accountRefused: ['800075'],
  accountUnderReview: ['800073', '800074'],
  addOnWithoutBase: ['400041', '800029', '10018', '10019'],
  agreementMissing: ['13605'],
  attestationMissing: ['900203', '10012'],
  cartExpired: ['800008'],
  creditLine: ['800023', '800024', '800025', '800026', '800062', '900121'],
  currency: ['10000'],
  customerLocked: ['900416'],
  documentNeeded: ['900252', '900253'],
  endDate: ['900242', '10016', '10017'],
  inProgress: ['800060', '800064'],
  lineProblem: ['800009', '800010', '800087', '10006', '10010', '10014', 'line/0'],
  mailRefused: ['27002'],
  noPermission: ['900308', '900309', '90000', '2032', '600006', '1002', '900329'],
  noRelationship: ['20002'],
  noSuchCustomer: ['60003', '404/1000'],
  notAsAsked: ['notAsAsked'],
  notEligible: ['2085', '800020', '800086', '500600'],
  notVisibleYet: ['404/20000', '20003'],
  offerGone: ['2091', '800028', '400013', '400018', '400019', '400072', '10001'],
  partnerAgreement: ['900124'],
  partnerInactive: ['900149', '900150'],
  partnerNotValid: ['2006', '2030', '800070', '400/20000'],
  phoneOrRegistration: ['600002', '600049', '600050', '600051'],
  resellerAgreement: ['900123'],
  resellerAttestation: ['900206'],
  resellerInactive: ['800039'],
  resellerUnknown: ['800015', '800016', '2072', '900154', '10004'],
  riskCheck: ['800069'],
  sandbox: ['800018', '10009', '900322'],
  seats: ['2002', '800017', '800067', '800088', '10002', '10003', '10015'],
  segment: ['400030', '400036'],
  severalOrders: ['split'],
  signIn: [
    '401/400',
    '800001',
    '900420',
    '900421',
    'invalid_grant',
    'invalid_client',
    'interaction_required',
  ],
  submittedBefore: ['800065'],
  subscriptionNotValid: ['10007', '10008', '10011'],
  term: ['900270', '10013'],
  throttled: [],
  tooManySubscriptions: ['800066', '800089', '900419'],
  trouble: ['800003', '800005', 'timeout', 'unreachable', 'resting', 'unreadable'],
  unknown: [],
  valueRefused: ['3000', '2000', '2055'],
} as const;

/** What a refusal means: each has a text in every language. */
export type Refusal = keyof typeof codesOf;

const refusals = Object.keys(codesOf) as Refusal[]; // the keys are the type

const byCode = new Map<string, Refusal>(
  refusals.flatMap((refusal) => codesOf[refusal].map((code) => [code, refusal] as const)),
);

/** Whether a code, with the HTTP status it came with, is one of those that are decoded here. */
export const isKnown = (code: string, status: number): boolean =>
  byCode.has(code) || byCode.has(`${status}/${code}`);

const passing: readonly Refusal[] = ['throttled', 'trouble', 'signIn', 'inProgress', 'notVisibleYet'];

/** Whether a refusal passes by itself, or says nothing about what was asked for. */
export const isPassing = (refusal: Refusal): boolean => passing.includes(refusal);

/** What a code of Partner Center means, with the HTTP status it came with; lines of carts have none. */
export function refusalOf(code: string, status?: number): Refusal {
  const known = byCode.get(`${status ?? 'line'}/${code}`) ?? byCode.get(code);
  if (known) return known;
  if (status === 429) return 'throttled';
  if (status === 401) return 'signIn';
  return status !== undefined && (status >= 500 || status === 408) ? 'trouble' : 'unknown';
}
