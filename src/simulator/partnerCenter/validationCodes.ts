import { type Answer, invalid, Refused } from './answer.ts';
import { customerOf, type House } from './house.ts';
import type { Ask } from './request.ts';

/** `GET /customers/all/validations`: a bare list, of the partner's own codes. */
export const list = ({ state }: House): Answer => ({
  status: 200,
  body: state.switches.partnerQualified
    ? state.codes.filter(({ partnerId }) => partnerId === state.partner.id)
    : [],
});

/** `GET /customers/{id}/validations`: the code that was used. */
export function used(house: House, { params: { customer = '' } }: Ask): Answer {
  const { id, usedCode } = customerOf(house, customer);
  const code = house.state.codes.find(({ validationId }) => validationId === usedCode);
  if (!code) throw new Refused(404, '3000', 'No validation code was used.');
  const { partnerId, validationId, organizationName, eTag } = code;
  return { status: 200, body: { partnerId, customerId: id, validationId, organizationName, eTag } };
}

/** Takes one creation of a code of the partner’s; refuses one that has none left. Gives the code back. */
export function useUp(house: House, id: string | undefined): string {
  const { codes, partner } = house.state;
  const code = codes.find((one) => one.validationId === id && one.partnerId === partner.id);
  if (!code) throw invalid('validationCode');
  if (code.remainingCreates === 0) throw invalid('validationCode: no creations remain');
  code.remainingCreates -= 1;
  code.eTag = `W/"datetime'${encodeURIComponent(house.now())}'"`;
  return code.validationId;
}
