import type { CustomerAnswers } from '../../domain/application/customerQualification.ts';
import { isCustomer } from '../../domain/case.ts';
import { withoutExtension } from '../../domain/contactFields.ts';
import { AdminContact, Company, soldDirectly } from '../../domain/setup/answers.ts';
import type { CustomerSetup } from '../../domain/setup/customerSetup.ts';
import { stateCode } from '../../domain/states.ts';
import type { Desk } from '../desk.ts';
import type { Turn } from '../dialog.ts';
import type { Prefill as FormPrefill } from '../forms/stepForm.ts';

type Prefill = FormPrefill<CustomerSetup>;

/** The customer, if only one can be meant. */
export const soleCustomer: Prefill = async (desk, { id }, { actor }) => {
  const [only, ...others] = (await desk.setups.customers(actor, id)).approved;
  return only && others.length === 0 ? { application: only.id } : {};
};

/** The validation ID that the reviewer recorded, and a sale without a reseller in between. */
export const recordedCode: Prefill = (_desk, { approved }) => ({
  validationId: approved?.validationId ?? '',
  sameName: false,
  reseller: soldDirectly,
});

/** The name that was approved, and the address of the application as far as Partner Center takes it. */
export const companyOf: Prefill = async (desk, one, turn) => {
  const { body } = await applied(desk, one, turn);
  const { postalCode } = Company.shape;
  return {
    name: one.approved?.name ?? '',
    line1: body?.street ?? '',
    city: body?.city ?? '',
    state: stateCode(body?.region ?? '') ?? '',
    postalCode: postalCode.safeParse(body?.postalCode).data ?? '',
  };
};

/** A domain made of the customer's name, from its first letter on. */
export const prefixOf: Prefill = (_desk, { answers }) => ({
  prefix: (answers.company?.name ?? '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^\d+/, '')
    .slice(0, 27),
});

/** Where the contact of the application is reached, with the extension if it has room; a name in one piece is not taken apart. */
export const contactOf: Prefill = async (desk, one, turn) => {
  const { email = '', phone = '' } = (await applied(desk, one, turn)).contact ?? {};
  const fitting = [phone, withoutExtension(phone)].find(
    (one) => AdminContact.shape.phone.safeParse(one).success,
  );
  return { email, phone: fitting ?? '' };
};

/** What was answered in the customer's application. */
async function applied(desk: Desk, { approved }: CustomerSetup, turn: Turn): Promise<CustomerAnswers> {
  const application = await desk.cases.find(turn.actor, approved?.applicationId ?? '');
  return application && isCustomer(application) ? application.answers : {};
}
