import type { Application } from '../../domain/case.ts';
import { type ButtonView, opens } from '../cards/button.ts';
import type { CardName } from '../cards/card.ts';
import type { Turn } from '../dialog.ts';

type Words = Turn['t']['cards']['submit-application'];
type Change = readonly [title: keyof Words['changes'], form: CardName];

const changes: Readonly<Record<Application['kind'], readonly Change[]>> = {
  partnerQualification: [
    ['organization', 'qualify-organization'],
    ['business', 'qualify-business'],
    ['declaration', 'qualify-declaration'],
  ],
  customerQualification: [
    ['body', 'customer-body'],
    ['regulatedData', 'customer-data'],
    ['tenants', 'customer-tenants'],
    ['contact', 'customer-contact'],
  ],
};

/** A button for each part of an application, to change it. */
export const changeButtons = (kind: Application['kind'], { t }: Turn): ButtonView[] =>
  changes[kind].map(([part, form]) => opens(t.cards['submit-application'].changes[part], form));
