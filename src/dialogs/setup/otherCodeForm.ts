import { isSetup } from '../../domain/case.ts';
import { Code } from '../../domain/setup/answers.ts';
import type { CustomerSetup } from '../../domain/setup/customerSetup.ts';
import { isStopped } from '../../services/setups/lookedNow.ts';
import { refusalWords } from '../cards/refusalWords.ts';
import { caseForm } from '../case/caseForm.ts';
import type { Desk } from '../desk.ts';
import type { Turn } from '../dialog.ts';
import { defineForm } from '../forms/form.ts';
import { codeChoices } from './setupCodeForm.ts';
import { unlessUnfit } from './setupForm.ts';

/** Another validation ID, for a tenant that was created and could not be qualified with the one before. */
export const otherCodeForm = caseForm({
  about: isSetup,
  form: defineForm('setup-other-code', Code.omit({ reseller: true }), {
    name: 'Town of Sample',
    choices: [{ title: '481520 · Town of Sample · 1 of 1 left', value: '481520' }],
    unavailable: 'Partner Center does not answer.',
  }),
  event: 'codeChanged',
  more: usableCodes,
  act: async (chosen, acting, desk) => unlessUnfit(await desk.setups.changeCode(acting, chosen)),
});

/** The validation IDs that can be used, those first that seem to be meant for the customer; or why there are none. */
async function usableCodes(one: CustomerSetup, turn: Turn, desk: Desk) {
  const { t, trace } = turn;
  const name = one.approved?.name ?? '';
  const codes = await desk.setups.codes(one, trace);
  if ('refusal' in codes) return { name, choices: [], unavailable: refusalWords(codes.refusal, t) };
  const usable = codes.answer.filter((code) => !isStopped({ code }));
  const choices = codeChoices(usable, one, turn);
  return { name, choices, unavailable: choices.length > 0 ? '' : t.cards['setup-other-code'].none };
}
