import type { Case, CaseKind, Cases } from '../../domain/case.ts';
import { applicationButtons } from '../application/applicationButtons.ts';
import type { ButtonView } from '../cards/button.ts';
import { type RemarkView, remarkViews } from '../cards/remarkViews.ts';
import type { SectionView } from '../cards/rows.ts';
import { applicationSections } from '../cards/sectionViews.ts';
import type { Desk } from '../desk.ts';
import type { Turn } from '../dialog.ts';
import { orderView } from '../order/orderView.ts';
import { setupView } from '../setup/setupView.ts';
import { takeoverView } from '../takeover/takeoverView.ts';

/** What a case's card shows of one kind of case. */
export interface CaseView<C> {
  /** What was said to one another. */
  remarks(one: C, turn: Turn): RemarkView[];
  /** What was answered, and what came of it. */
  sections(one: C, turn: Turn, desk: Pick<Desk, 'hasSamplePrices'>): SectionView[];
  /** What the one who looks may do now. */
  buttons(one: C, turn: Turn): ButtonView[];
}

const application: CaseView<Cases['partnerQualification' | 'customerQualification']> = {
  remarks: remarkViews,
  sections: applicationSections,
  buttons: applicationButtons,
};

const views: { readonly [K in CaseKind]: CaseView<Cases[K]> } = {
  partnerQualification: application,
  customerQualification: application,
  customerSetup: setupView,
  takeover: takeoverView,
  order: orderView,
};

const viewOf = <K extends CaseKind>(kind: K): CaseView<Cases[K]> => views[kind];

/** What a case's card shows, whatever its kind. */
export const viewOfCase = ({ kind }: Case): CaseView<Case> => viewOf<CaseKind>(kind);
