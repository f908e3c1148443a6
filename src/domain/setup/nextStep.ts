import type { NextStep } from '../nextStep.ts';
import type { CustomerSetup, SetupStatus } from './customerSetup.ts';

const steps: Readonly<Record<SetupStatus, NextStep>> = {
  draft: { step: 'continueSetup', whose: 'you' },
  creating: { step: 'awaitCreation', whose: 'desk' },
  qualifying: { step: 'awaitVetting', whose: 'microsoft' },
  ready: { step: 'isSetUp', whose: 'you' },
  refused: { step: 'correctSetup', whose: 'you' },
  needsReview: { step: 'mendSetup', whose: 'you' },
  withdrawn: { step: 'setUp', whose: 'you' },
};

/**
 * The next step of a customer's setup. One that was denied has its tenant already, so that nothing here can be corrected: its
 * owner writes to Microsoft.
 */
export const setupNextStep = ({ status, tenantId }: CustomerSetup): NextStep =>
  status === 'refused' && tenantId !== undefined ? { step: 'mendStanding', whose: 'you' } : steps[status];
