import type { Answer, Refused } from './answer.ts';
import type { EmulatorContext } from './context.ts';

/** A refusal as an answer, in the shape of the service that it comes from. */
export function refusal({ state }: EmulatorContext, refused: Refused): Answer {
  const { status, code } = refused;
  const body = /^6000\d\d$/.test(code) ? newerShape(refused) : olderShape(refused, state.switches.errorCode);
  return { status, body, ...(status === 401 && { headers: { 'www-authenticate': 'Bearer' } }) };
}

const olderShape = (
  { code, message }: Refused,
  spelling: EmulatorContext['state']['switches']['errorCode'],
) => ({
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
