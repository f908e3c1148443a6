import type { Language } from '../../domain/person.ts';
import type { Invitation } from '../../domain/takeover/answers.ts';
import type { Takeover } from '../../domain/takeover/takeover.ts';
import { texts } from '../../texts/texts.ts';

/** The prepared mail that invites the customer of a take-over, in a language. */
export function invitationFor({ answers, looked }: Takeover, language: Language): Invitation {
  const { mail } = texts[language].takeover;
  const partner = looked?.partnerName ?? '';
  return {
    subject: mail.subject(partner),
    body: mail.body({
      contact: answers.takenOver?.contactName ?? '',
      company: answers.takenOver?.customerName ?? '',
      partner,
      link: looked?.link ?? '',
    }),
  };
}
