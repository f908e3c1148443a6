import type { SetupFacts } from '../../../src/domain/rules/setup.ts';
import type { Approved, SeenCode } from '../../../src/domain/setup/customerSetup.ts';
import type { Expected } from './ruleExamples.ts';

const approved: Approved = {
  applicationId: 'c1',
  ref: 'GCC-7K2QM',
  name: 'Town of Sample',
  isApproved: true,
  validationId: '481520',
  hasTenant: false,
};
const code: SeenCode = { id: '481520', organization: 'Town of Sample', isOurs: true, most: 1, remaining: 1 };

/** A setup with which nothing is wrong. */
const good: SetupFacts = {
  ...{ approved, codes: 1, code, company: 'Town of Sample' },
  ...{ known: 'no', isReady: false },
};

const setup = (changes: Partial<SetupFacts>): SetupFacts => ({ ...good, ...changes });
const withCode = (changes: Partial<SeenCode>) => setup({ code: { ...code, ...changes } });
const withCustomer = (changes: Partial<Approved>) => setup({ approved: { ...approved, ...changes } });
const passes = { 'a setup with which nothing is wrong': good, 'one that was just begun': { isReady: false } };

export const setupExamples: readonly Expected<SetupFacts>[] = [
  { id: 'V1', verdict: 'block', catches: { 'an empty list': setup({ codes: 0 }) }, passes },
  { id: 'V2', verdict: 'block', catches: { letters: withCode({ id: '48A' }) }, passes },
  { id: 'V3', verdict: 'block', catches: { 'one of another partner': withCode({ isOurs: false }) }, passes },
  {
    id: 'V4',
    verdict: 'block',
    catches: { 'one that is used up': withCode({ remaining: 0 }) },
    passes: { ...passes, 'one that is not counted': setup({ code: { ...code, remaining: undefined } }) },
  },
  {
    id: 'V5',
    verdict: 'warn',
    catches: {
      'a validation ID of another name': withCode({ organization: 'Tribal Council of Example' }),
      'a company of another name': setup({ company: 'Tribal Council of Example' }),
    },
    passes: {
      ...passes,
      'the same in capitals, with points': withCode({ organization: 'TOWN OF SAMPLE.' }),
      'the same as a register turns it': withCode({ organization: 'Sample, Town of' }),
      'the company as a register turns it': setup({ company: 'SAMPLE, Town of' }),
    },
  },
  {
    id: 'V6',
    verdict: 'block',
    catches: { 'an approval taken back': withCustomer({ isApproved: false }) },
    passes,
  },
  {
    id: 'V7',
    verdict: 'route',
    catches: {
      'a tenant named in the application': withCustomer({ hasTenant: true }),
      'a customer of another partner': setup({ known: 'elsewhere' }),
    },
    passes,
  },
  {
    id: 'V8',
    verdict: 'route',
    catches: { 'our own, unqualified': setup({ known: 'unqualified' }) },
    passes,
  },
  { id: 'V9', verdict: 'block', catches: { 'our own, qualified': setup({ known: 'qualified' }) }, passes },
  { id: 'V10', verdict: 'pass', catches: { 'a customer that is ready': { isReady: true } }, passes },
  {
    id: 'V11',
    verdict: 'block',
    catches: { 'a customer of another setup': setup({ isElsewhere: true }) },
    passes: { ...passes, 'the only setup of its customer': setup({ isElsewhere: false }) },
  },
  {
    id: 'V12',
    verdict: 'block',
    catches: { 'a domain that somebody has': setup({ isDomainTaken: true }) },
    passes: { ...passes, 'a domain that is free': setup({ isDomainTaken: false }) },
  },
];
