import type { Failure } from '../../partnerCenter/switches.ts';

type Trouble = Pick<Failure, 'how'> & Partial<Pick<Failure, 'status' | 'code'>>;

const refused = (status: number, code: string): Trouble => ({ how: 'refuse', status, code });

/** What may go wrong with a call, by name: first what the network does, then what Partner Center says. */
export const troubles = {
  hang: { how: 'hang' },
  late: { how: 'late' },
  slow: { how: 'slow' },
  cut: { how: 'cut' },
  empty: { how: 'empty' },
  html: { how: 'html' },
  redirect: { how: 'redirect' },
  throttled: { how: 'throttle' },
  serviceError: refused(500, '800003'),
  unavailable: refused(503, ''),
  signIn: refused(401, '900421'),
  noUser: refused(403, '900329'),
  noRole: refused(403, '900308'),
  notOurs: refused(403, '20002'),
  notEligible: refused(403, '800020'),
  agreementMissing: refused(403, '13605'),
  accountUnderReview: refused(403, '800073'),
  creditLine: refused(403, '800023'),
  riskCheck: refused(403, '800069'),
  documentNeeded: refused(400, '900252'),
  inProgress: refused(409, '800060'),
  submittedBefore: refused(400, '800065'),
  notVisibleYet: refused(404, '20000'),
} satisfies Readonly<Record<string, Trouble>>;

export type TroubleName = keyof typeof troubles;

export const troubleNames = Object.keys(troubles) as TroubleName[]; // the keys are the type

/** The name of what is going to go wrong, if it is one of ours. */
export const troubleOf = ({ how, status, code }: Failure): TroubleName | undefined =>
  troubleNames.find((name) => {
    const one: Trouble = troubles[name];
    return one.how === how && (how !== 'refuse' || (one.status === status && one.code === code));
  });
