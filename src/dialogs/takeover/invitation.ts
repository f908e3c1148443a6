import { z } from 'zod/v4';
import { Language } from '../../domain/person.ts';
import type { Invitation } from '../../domain/takeover/answers.ts';
import type { Takeover } from '../../domain/takeover/takeover.ts';
import { manyLines } from '../../domain/text.ts';
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

/** An invitation as it stands in its form, right or not. */
export const TypedInvitation = z.object({ subject: z.string().catch(''), body: z.string().catch('') });

/** Whether nothing in an invitation is anybody's own: each part is empty, or as it was prepared in some language. */
export function isPrepared(typed: Invitation, one: Takeover): boolean {
  const prepared = Language.options.map((language) => invitationFor(one, language));
  const isOurs = (part: keyof Invitation) =>
    ['', ...prepared.map((each) => manyLines(each[part]))].includes(manyLines(typed[part]));
  return isOurs('subject') && isOurs('body');
}
