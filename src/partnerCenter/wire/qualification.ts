import { z } from 'zod/v4';
import type { SpecialQualification } from '../../domain/customer.ts';
import { Maybe, Said, Word } from './words.ts';

const Kind = Word({
  governmentcommunitycloud: 'governmentCommunityCloud',
  education: 'education',
  nonprofit: 'nonprofit',
  stateownedentity: 'stateOwnedEntity',
});

const Vetting = Word({ approved: 'approved', inreview: 'inReview', denied: 'denied' });

/** A qualification. */
export const WireQualification = z
  .object({
    qualification: Kind,
    vettingStatus: Maybe(Vetting),
    vettingReason: Maybe(Said(500)),
  })
  .transform(
    (wire): SpecialQualification => ({
      kind: wire.qualification,
      vetting: wire.vettingStatus,
      reason: wire.vettingReason,
    }),
  );

const Listed = z.union([
  z.object({ qualification: z.literal('None') }).transform(() => undefined),
  WireQualification,
]);

/** A customer's qualifications: a bare list, one that says `None`, or the wrapped one of the service's own schema. */
export const WireQualifications = z
  .union([
    z.array(Listed),
    z.object({ qualifications: z.array(Listed) }).transform((one) => one.qualifications),
  ])
  .transform((all) => all.filter((one) => one !== undefined));
