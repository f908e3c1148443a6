import type { CustomerSetup } from '../domain/setup/customerSetup.ts';
import type { CaseView } from './caseView.ts';

/** What the card of a customer's setup shows. */
export const setupView: CaseView<CustomerSetup> = {
  remarks: () => [],
  sections: () => [],
  buttons: () => [],
};
