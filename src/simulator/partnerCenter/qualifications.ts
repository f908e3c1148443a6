import { z } from 'zod/v4';
import { hasPassed } from '../../domain/moments.ts';
import { type Answer, Refused } from './answer.ts';
import { type ApiCall, parse } from './call.ts';
import { customerOf, type EmulatorContext } from './context.ts';
import type { Customer, State } from './state.ts';
import { useUp } from './validationCodes.ts';

type Qualification = Customer['qualifications'][number];

const Wanted = z.object({
  qualification: z.enum(['GovernmentCommunityCloud', 'Education', 'StateOwnedEntity']),
  validationCode: z.string().optional(),
});

/** `GET /customers/{id}/qualifications`, in any of the three shapes that are documented. */
export function list(context: EmulatorContext, { params: { customer = '' } }: ApiCall): Answer {
  const { qualificationList } = context.state.switches;
  const all = reviewed(context, customerOf(context, customer)).map(documentIn(context));
  if (qualificationList === 'wrapped') return { status: 200, body: { qualifications: all } };
  const isNone = qualificationList === 'none' && all.length === 0;
  return { status: 200, body: isNone ? [{ qualification: 'None' }] : all };
}

/** `POST /customers/{id}/qualifications`: uses up one creation of the code, and begins Microsoft's review. */
export function qualify(context: EmulatorContext, { params: { customer = '' }, body }: ApiCall): Answer {
  const found = customerOf(context, customer);
  const { qualification: kind, validationCode } = parse(Wanted, body);
  if (!found.isAdministered) throw new Refused(403, '900308', 'A role on the customer is missing.');
  const others = reviewed(context, found).filter((one) => one.kind !== 'StateOwnedEntity');
  const isSecond =
    kind === 'StateOwnedEntity' ? others.length < found.qualifications.length : others.length > 0;
  if (isSecond) throw new Refused(409, '3000', 'The customer already has a qualification.');
  const since = context.now();
  const added: Qualification = { kind, since, ...(kind !== 'StateOwnedEntity' && { status: 'InReview' }) };
  if (kind === 'GovernmentCommunityCloud') useUp(context, validationCode);
  found.qualifications.push(added);
  reviewed(context, found);
  return { status: 201, body: documentIn(context)(added) };
}

/** A customer's qualifications, after Microsoft's review has gone as far as it has by now. */
export function reviewed(context: EmulatorContext, customer: Customer): readonly Qualification[] {
  const { qualificationOutcome: outcome, qualificationDelay } = context.state.switches;
  for (const one of customer.qualifications)
    if (one.status === 'InReview' && hasPassed(one.since, qualificationDelay * 1000, context.now())) {
      one.status = outcome;
      if (outcome === 'Denied') one.reason = 'The organization could not be verified';
    }
  return customer.qualifications;
}

/** Whether a customer may buy from the government catalogue, and from no other. */
export const isGcc = (context: EmulatorContext, customer: Customer): boolean =>
  reviewed(context, customer).some(
    ({ kind, status }) => kind === 'GovernmentCommunityCloud' && status === 'Approved',
  );

const documentIn =
  ({ state }: { readonly state: State }) =>
  ({ kind, status, reason, since }: Qualification) => ({
    qualification: kind,
    ...(status && { vettingStatus: status, [state.switches.qualificationDate]: since }),
    ...(status === 'Denied' && { vettingReason: reason }),
  });
