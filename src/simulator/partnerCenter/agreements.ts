import { isDeepStrictEqual } from 'node:util';
import { type Answer, collection, invalid, Refused } from './answer.ts';
import { type ApiCall, parse } from './call.ts';
import { customerOf, type EmulatorContext } from './context.ts';
import { agreementTemplate } from './seed.ts';
import { Attested, type Customer } from './state.ts';

const agreementType = 'MicrosoftCustomerAgreement';
const agreementLink = 'https://aka.ms/customeragreement';

/** `GET /agreements` */
export function metadata(_context: EmulatorContext, { query }: ApiCall): Answer {
  if (query.get('agreementType') !== agreementType) throw invalid('agreementType');
  const template = { templateId: agreementTemplate, agreementType, agreementLink, versionRank: 0 };
  return { status: 200, body: collection([template], `/agreements?agreementType=${agreementType}`) };
}

/** `GET /customers/{id}/agreements` */
export function list(context: EmulatorContext, { params: { customer = '' } }: ApiCall): Answer {
  const { id, attested } = customerOf(context, customer);
  return {
    status: 200,
    body: collection(attested.map(documentOf(context)), `/customers/${id}/agreements`),
  };
}

/** `POST /customers/{id}/agreements` */
export function attest(context: EmulatorContext, { params: { customer = '' }, body }: ApiCall): Answer {
  const found = customerOf(context, customer);
  const wanted = parse(Attested, body);
  if (wanted.templateId !== agreementTemplate) throw invalid('templateId');
  if (isToCome(context, wanted)) throw invalid('dateAgreed');
  if (found.attested.some((one) => isDeepStrictEqual(one, wanted)))
    throw new Refused(400, '600061', 'PartnerConfirmedAgreementAlreadyExists');
  found.attested.push(wanted);
  return { status: 201, body: documentOf(context)(wanted) };
}

const documentOf =
  ({ state }: EmulatorContext) =>
  (attested: Customer['attested'][number]) => ({ userId: state.partner.id, ...attested, agreementLink });

/** `GET /customers/{id}/directSignedMicrosoftCustomerAgreementStatus` */
export const directSigned = (context: EmulatorContext, { params: { customer = '' } }: ApiCall): Answer => ({
  status: 200,
  body: { isSigned: customerOf(context, customer).directSigned },
});

/** Whether a customer has accepted the agreement by now, in either way. */
export const hasAccepted = (
  context: EmulatorContext,
  { attested, directSigned: isSigned }: Customer,
): boolean => isSigned || attested.some((one) => !isToCome(context, one));

const isToCome = ({ now }: EmulatorContext, { dateAgreed }: Customer['attested'][number]): boolean =>
  Date.parse(dateAgreed) > Date.parse(now());
