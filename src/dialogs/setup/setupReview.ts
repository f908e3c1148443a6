import { z } from 'zod/v4';
import { stops } from '../../domain/assess.ts';
import { isSetup } from '../../domain/case.ts';
import { SetupStep } from '../../domain/setup/answers.ts';
import { type ButtonView, opens, sampleButton } from '../cards/button.ts';
import { findingViews, sampleFinding } from '../cards/findingViews.ts';
import { sampleSection } from '../cards/sectionViews.ts';
import { sampleUnfinished, unfinishedLine } from '../cards/unfinishedLine.ts';
import { caseForm } from '../case/caseForm.ts';
import type { Turn } from '../dialog.ts';
import { defineForm } from '../forms/form.ts';
import { withdrawSetup } from './setupForm.ts';
import { setupForms } from './setupForms.ts';
import { setupSections } from './setupSections.ts';

/** The last look before a customer is created: everything that was answered, and every finding. */
export const createCustomer = caseForm({
  about: isSetup,
  form: defineForm('setup-create', z.object({}), {
    unfinished: sampleUnfinished,
    findings: [sampleFinding],
    changes: [sampleButton],
    withdraw: [sampleButton],
    sections: [sampleSection],
    ready: true,
    verdict: 'Nothing stands in the way.',
  }),
  event: 'confirmed',
  more: async (one, turn, desk) => {
    const judgement = await desk.cases.judged(one);
    const ready = !stops(judgement.findings);
    const { ready: yes, notReady } = turn.t.cards['setup-create'];
    return {
      unfinished: unfinishedLine(one, turn),
      findings: findingViews(judgement, one, turn, desk.links),
      changes: setupChanges(turn),
      withdraw: [withdrawSetup(turn)],
      sections: setupSections(one, turn),
      ready,
      verdict: ready ? yes : notReady,
    };
  },
  act: (_input, acting, desk) => desk.setups.confirm(acting),
});

/** A button for each part of a setup, to change it. */
const setupChanges = ({ t }: Turn): ButtonView[] =>
  SetupStep.options.map((step) => opens(t.cards['setup-create'].changes[step], setupForms[step].verb));
