import type { Answer, Refused } from './answer.ts';
import type { House } from './house.ts';

/** A refusal as an answer, in the shape of the service that it comes from. */
export function refusal({ state }: House, refused: Refused): Answer {
  const { status, code } = refused;
  const body = /^6000\d\d$/.test(code) ? newerShape(refused) : olderShape(refused, state.switches.errorCode);
  return { status, body, ...(status === 401 && { headers: { 'www-authenticate': 'Bearer' } }) };
}

const olderShape = ({ code, message }: Refused, spelling: House['state']['switches']['errorCode']) => ({
  code: spelling === 'number' ? Number(code) : code,
  description: message,
  data: [],
  source: 'PartnerFD',
});

/** How the services for agreements and for vetting say no. */
const newerShape = ({ code, message }: Refused) => ({
  code: Number(code),
  message,
  description: message,
  errorName: message,
  isRetryable: false,
  parameters: {},
  errorMessageExtended: `InternalErrorCode=${code}`,
});
