import { type Answer, invalid } from './answer.ts';
import type { EmulatorContext } from './context.ts';

/** `GET /customers/all/validations`: a bare list, of the partner's own codes. */
export const list = ({ state }: EmulatorContext): Answer => ({
  status: 200,
  body: state.switches.partnerQualified
    ? state.codes.filter(({ partnerId }) => partnerId === state.partner.id)
    : [],
});

/** Takes one creation of a code of the partner’s; refuses one that has none left. Gives the code back. */
export function useUp(context: EmulatorContext, id: string | undefined): string {
  const { codes, partner } = context.state;
  const code = codes.find((one) => one.validationId === id && one.partnerId === partner.id);
  if (!code) throw invalid('validationCode');
  if (code.remainingCreates === 0) throw invalid('validationCode: no creations remain');
  code.remainingCreates -= 1;
  code.eTag = `W/"datetime'${encodeURIComponent(context.now())}'"`;
  return code.validationId;
}
