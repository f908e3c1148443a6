import { isDeepStrictEqual } from 'node:util';
import { type Answer, collection, invalid, Refused } from './answer.ts';
import { customerOf, type House } from './house.ts';
import { type Ask, parse } from './request.ts';
import { agreementTemplate } from './seed.ts';
import { Attested, type Customer } from './state.ts';

const agreementType = 'MicrosoftCustomerAgreement';
const agreementLink = 'https://aka.ms/customeragreement';

/** `GET /agreements` */
export function metadata(_house: House, { query }: Ask): Answer {
  if (query.get('agreementType') !== agreementType) throw invalid('agreementType');
  const template = { templateId: agreementTemplate, agreementType, agreementLink, versionRank: 0 };
  return { status: 200, body: collection([template], `/agreements?agreementType=${agreementType}`) };
}

/** `GET /customers/{id}/agreements` */
export function list(house: House, { params: { customer = '' } }: Ask): Answer {
  const { id, attested } = customerOf(house, customer);
  return {
    status: 200,
    body: collection(attested.map(documentOf(house)), `/customers/${id}/agreements`),
  };
}

/** `POST /customers/{id}/agreements` */
export function attest(house: House, { params: { customer = '' }, body }: Ask): Answer {
  const found = customerOf(house, customer);
  const wanted = parse(Attested, body);
  if (wanted.templateId !== agreementTemplate) throw invalid('templateId');
  if (Date.parse(wanted.dateAgreed) > Date.parse(house.now())) throw invalid('dateAgreed');
  if (found.attested.some((one) => isDeepStrictEqual(one, wanted)))
    throw new Refused(400, '600061', 'PartnerConfirmedAgreementAlreadyExists');
  found.attested.push(wanted);
  return { status: 201, body: documentOf(house)(wanted) };
}

const documentOf =
  ({ state }: House) =>
  (attested: Customer['attested'][number]) => ({ userId: state.partner.id, ...attested, agreementLink });

/** `GET /customers/{id}/directSignedMicrosoftCustomerAgreementStatus` */
export const directSigned = (house: House, { params: { customer = '' } }: Ask): Answer => ({
  status: 200,
  body: { isSigned: customerOf(house, customer).directSigned },
});

/** Whether a customer has accepted the agreement, in either way. */
export const hasAccepted = ({ attested, directSigned: isSigned }: Customer): boolean =>
  isSigned || attested.length > 0;
