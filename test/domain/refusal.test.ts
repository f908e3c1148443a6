import { equal, match } from 'node:assert/strict';
import { type Refusal, refusalOf } from '../../src/domain/refusal.ts';
import { texts } from '../../src/texts/texts.ts';

/** Codes of orders, of other calls, and of signing in: with the status that they come with where a code alone says too little. */
const ofCalls: readonly [refusal: Refusal, codes: string][] = [
  ['agreementMissing', '13605'],
  ['notEligible', '2085 800020 800086 500600'],
  ['offerGone', '2091 800028 400013 400018 404/400019 400072'],
  ['seats', '2002 800017 800067 800088'],
  ['tooManySubscriptions', '800066 800089 900419'],
  ['lineProblem', '800009 800010 500/800087'],
  ['creditLine', '800023 800024 800025 800026 800062 900121'],
  ['riskCheck', '800069'],
  ['accountUnderReview', '800073 800074'],
  ['accountRefused', '800075'],
  ['customerLocked', '900416'],
  ['partnerNotValid', '2006 2030 800070 400/20000'],
  ['resellerInactive', '800039'],
  ['resellerAgreement', '900123'],
  ['partnerAgreement', '900124'],
  ['partnerInactive', '900149 900150'],
  ['resellerUnknown', '404/800015 400/800016 404/2072 900154'],
  ['attestationMissing', '900203'],
  ['resellerAttestation', '900206'],
  ['documentNeeded', '900252 900253'],
  ['endDate', '900242'],
  ['term', '900270'],
  ['inProgress', '409/800060 409/800064'],
  ['submittedBefore', '400/800065'],
  ['cartExpired', '404/800008'],
  ['notVisibleYet', '404/20000 404/20003'],
  ['sandbox', '800018 900322'],
  ['trouble', '500/800003 500/800005 timeout unreachable resting unreadable'],
  ['addOnWithoutBase', '800029 400041'],
  ['noRelationship', '403/20002'],
  ['noSuchCustomer', '404/60003 404/1000'],
  ['mailRefused', '400/27002'],
  ['phoneOrRegistration', '600002 600049 600050 600051'],
  ['noPermission', '403/900308 900309 90000 2032 600006 1002 403/900329'],
  ['segment', '400030 400036'],
  ['signIn', '401/400 800001 900420 900421 invalid_grant invalid_client interaction_required'],
  ['valueRefused', '400/3000 2000 2055'],
];

/** Codes of lines of carts, which have no status; 10005 is none. */
const ofLines: readonly [refusal: Refusal, codes: string][] = [
  ['lineProblem', '0 10006 10010 10014'],
  ['currency', '10000'],
  ['offerGone', '10001'],
  ['seats', '10002 10003 10015'],
  ['resellerUnknown', '10004'],
  ['subscriptionNotValid', '10007 10008 10011'],
  ['sandbox', '10009'],
  ['attestationMissing', '10012'],
  ['term', '10013'],
  ['endDate', '10016 10017'],
  ['addOnWithoutBase', '10018 10019 400041'],
  ['notEligible', '500600'],
];

/** What a code means, with its status before it if it has one. */
function meaningOf(written: string): Refusal {
  const [first = '', second] = written.split('/');
  return second === undefined ? refusalOf(first) : refusalOf(second, Number(first));
}

describe('a refusal of Partner Center', () => {
  for (const [refusal, written] of [...ofCalls, ...ofLines])
    it(`is decoded, and explained in both languages with what to do next: ${refusal} (${written})`, () => {
      for (const code of written.split(' ')) equal(meaningOf(code), refusal, code);
      for (const t of Object.values(texts))
        for (const text of Object.values(t.refusals[refusal])) match(text, /^[A-ZÄÖÜ].*\.$/);
    });

  it('means what its status says when the code is new, or none', () => {
    equal(refusalOf('', 429), 'throttled');
    equal(refusalOf('4711', 401), 'signIn');
    equal(refusalOf('4711', 503), 'trouble');
    equal(refusalOf('0', 500), 'trouble');
    equal(refusalOf('4711', 403), 'unknown');
    equal(refusalOf('4711'), 'unknown');
  });

  it('depends on the status where one code means several things', () => {
    equal(refusalOf('20000', 404), 'notVisibleYet');
    equal(refusalOf('20000', 400), 'partnerNotValid');
  });
});
