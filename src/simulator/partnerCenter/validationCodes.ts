import { type Answer, invalid } from './answer.ts';
import type { House } from './house.ts';

/** `GET /customers/all/validations`: a bare list, of the partner's own codes. */
export const list = ({ state }: House): Answer => ({
  status: 200,
  body: state.switches.partnerQualified
    ? state.codes.filter(({ partnerId }) => partnerId === state.partner.id)
    : [],
});

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
