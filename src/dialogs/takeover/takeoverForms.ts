import { z } from 'zod/v4';
import { isTakeover } from '../../domain/case.ts';
import { Language } from '../../domain/person.ts';
import { Ending, Invitation, Sending, TakenOver, type TakeoverStep } from '../../domain/takeover/answers.ts';
import { keepsLink, withLink } from '../../domain/takeover/link.ts';
import type { Takeover } from '../../domain/takeover/takeover.ts';
import { type ButtonView, opens, sampleButton, submits, submitsWith } from '../cards/button.ts';
import { nameOf } from '../cards/sectionViews.ts';
import { type CaseForm, caseForm } from '../case/caseForm.ts';
import type { Turn } from '../dialog.ts';
import { defineForm } from '../forms/form.ts';
import { isRecent, today } from '../forms/recordedDay.ts';
import { sampleStep, stepForm } from '../forms/stepForm.ts';
import { invitationFor } from './invitation.ts';
import { whyNotFound } from './whyNotFound.ts';

/** The other buttons. */
const others = [sampleButton];
const name = 'Example Transit District';

/** The customer to take over; its tenant, and the link that invites it, are looked up on the way. */
const customer = stepForm({
  about: isTakeover,
  step: 'takenOver',
  form: defineForm('takeover-customer', TakenOver, { ...sampleStep, others }),
  prefill: () => ({ market: 'us' }),
  more: (one, turn) => ({ others: [...orderButton(one, turn), discardButton(turn)] }),
  async act(answers, acting, desk) {
    const found = await desk.takeovers.lookUp(acting.actor, answers, acting.trace);
    if ('refusal' in found) return { objects: (turn) => whyNotFound(found.refusal, turn) };
    const event = { type: 'answered', step: 'takenOver', answers, looked: found.answer } as const;
    return desk.cases.act(acting, event);
  },
});

/** The mail that invites the customer; a text without the link is not kept, and gets the link back (X4). */
const invitation = stepForm({
  about: isTakeover,
  step: 'invitation',
  form: defineForm('takeover-invitation', Invitation, { ...sampleStep, others, to: 'it@example.gov' }),
  before: 'takeover-customer',
  prefill: (_desk, one) => invitationFor(one, 'en'),
  more: (one, turn) => ({ others: languageButtons(turn), to: one.answers.takenOver?.email ?? '' }),
  async act(answers, acting, desk) {
    const one = await desk.cases.find(acting.actor, acting.caseId);
    const link = one && isTakeover(one) ? (one.looked?.link ?? '') : '';
    if (link && !keepsLink(answers.body, link))
      return {
        objects: ({ t }) => ({
          problem: t.cards['takeover-invitation'].restored,
          values: { ...answers, body: withLink(answers.body, link) },
        }),
      };
    return desk.cases.act(acting, { type: 'answered', step: 'invitation', answers });
  },
});

const sent = caseForm({
  about: isTakeover,
  form: defineForm('takeover-sent', Sending, { name }),
  event: 'sent',
  values: (_one, turn) => ({ sentOn: today(turn) }),
  more: (one, turn) => ({ name: nameOf(one, turn) }),
  check: ({ sentOn }, _one, turn) => (isRecent(sentOn, turn) ? [] : ['sentOn']),
  act: ({ sentOn }, acting, desk) => desk.cases.act(acting, { type: 'sent', sentOn }),
});

const discard = caseForm({
  about: isTakeover,
  form: defineForm('takeover-discard', z.object({}), { name }),
  event: 'lapsed',
  more: (one, turn) => ({ name: nameOf(one, turn) }),
  act: (_input, acting, desk) => desk.cases.act(acting, { type: 'lapsed' }),
});

const end = caseForm({
  about: isTakeover,
  form: defineForm('takeover-end', Ending, { name }),
  event: 'declined',
  eventOf: ({ outcome }) => outcome,
  more: (one, turn) => ({ name: nameOf(one, turn) }),
  act: ({ outcome }, acting, desk) => desk.cases.act(acting, { type: outcome }),
});

const languageButtons = ({ t }: Turn): ButtonView[] =>
  Language.options.map((language) =>
    submitsWith(t.cards['takeover-invitation'].inLanguage[language], 'invitation-in', language),
  );

/** A customer that is ours already is not invited (X3), but may be ordered for. */
const orderButton = ({ looked }: Takeover, { t }: Turn): ButtonView[] =>
  looked?.isOurs ? [submits(t.buttons.order, 'order-for-case')] : [];

/** Gives up a take-over before anybody is invited. */
export const discardButton = ({ t }: Turn): ButtonView =>
  opens(t.takeover.buttons.discardDraft, 'takeover-discard');

/** The form of each step of a take-over. */
export const takeoverSteps: Readonly<Record<TakeoverStep, CaseForm>> = { takenOver: customer, invitation };

/** Every form of a take-over. */
export const takeoverForms: readonly CaseForm[] = [customer, invitation, sent, discard, end];
