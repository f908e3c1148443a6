import type { CustomerQualification } from '../../domain/application/customerQualification.ts';
import { lacksValidationId } from '../../domain/application/qualification.ts';
import { Language } from '../../domain/person.ts';
import { formatDay } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { type ButtonView, submitsWith } from '../cards/button.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { backToCase, mailReply } from './mailDraft.ts';
import { validationIdMail } from './validationIdMail.ts';

/** The mail that a customer is to get now: about Microsoft's form until that is sent, then about its answer, then about its validation ID. */
export const mailToCustomer = (one: CustomerQualification, turn: Turn, desk: Desk, wanted: string): Reply =>
  lacksValidationId(one)
    ? validationIdMail(one, { one, findings: [], buttons: [backToCase(turn)] }, turn, desk)
    : mailIn(Language.catch('en').parse(wanted), one, turn, desk);

/** In English unless another language is wanted, for customers are US bodies. */
function mailIn(language: Language, one: CustomerQualification, turn: Turn, desk: Desk): Reply {
  const { contact } = one.answers;
  const words = one.status === 'filed' ? answerMail(one, language) : formMail(one, language, desk);
  const mail = { to: contact?.email ?? '', ...words };
  return mailReply(mail, one, turn, [], [...languageButtons(language, turn), backToCase(turn)]);
}

/** Asks to send Microsoft's form: where it is, which option and tenant ID to enter, what to have at hand, who signs. */
function formMail({ answers, partnerTenantId }: CustomerQualification, language: Language, { links }: Desk) {
  const { customer: words } = texts[language].mails;
  const company = answers.body?.legalName ?? '';
  const body = words.body({
    contact: answers.contact?.contactName ?? '',
    company,
    signer: answers.contact?.signerName ?? '',
    form: links.form,
    tenantId: partnerTenantId,
  });
  return { subject: words.subject(company), body };
}

/** Asks to look for what Microsoft has answered. */
function answerMail({ answers, filing }: CustomerQualification, language: Language) {
  const { customerAnswer: words } = texts[language].mails;
  const company = answers.body?.legalName ?? '';
  const filedOn = filing ? formatDay(filing.filedOn, language) : '';
  return {
    subject: words.subject(company),
    body: words.body(answers.contact?.contactName ?? '', company, filedOn),
  };
}

/** Lead to the same mail in the other languages. */
const languageButtons = (shown: Language, { t }: Turn): ButtonView[] =>
  Language.options
    .filter((one) => one !== shown)
    .map((one) => submitsWith(t.cards['mail-draft'].inLanguage[one], 'mail-customer', one));
