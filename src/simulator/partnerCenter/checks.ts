import { z } from 'zod/v4';
import type { Answer } from './answer.ts';
import { type ApiCall, parse } from './call.ts';
import type { EmulatorContext } from './context.ts';

const PostalAddress = z.object({
  addressLine1: z.string().min(1),
  addressLine2: z.string().optional(),
  city: z.string().min(1),
  state: z.string().default(''),
  postalCode: z.string().min(1),
  country: z.string().length(2),
});
type PostalAddress = z.infer<typeof PostalAddress>;

/** Whether a domain belongs to somebody. */
export const isTaken = ({ state }: EmulatorContext, domain: string): boolean =>
  [...state.takenDomains, ...state.customers.map((one) => one.domain)].includes(domain.toLowerCase());

/** `HEAD /domains/{domain}`: 200 for one that is taken, 404 for one that is free. */
export const domain = (context: EmulatorContext, { params: { domain: name = '' } }: ApiCall): Answer => ({
  status: isTaken(context, name) ? 200 : 404,
});

/** `POST /validations/address`: a house number and a postal code of five digits are what makes an address here. */
export function address(_context: EmulatorContext, call: ApiCall): Answer {
  const originalAddress = parse(PostalAddress, call.body);
  return { status: 200, body: { originalAddress, ...verdictOn(originalAddress) } };
}

function verdictOn(address: PostalAddress) {
  if (address.country !== 'US') return { status: 'NotValidated', suggestedAddresses: null };
  if (!/^\d{5}(-\d{4})?$/.test(address.postalCode))
    return { status: 'None', suggestedAddresses: null, validationMessage: 'The postal code is wrong.' };
  if (!/^\d/.test(address.addressLine1))
    return {
      status: 'StreetPartial',
      suggestedAddresses: [{ ...address, addressLine1: `1 ${address.addressLine1}` }],
    };
  return { status: 'VerifiedShippable', suggestedAddresses: [address] };
}
