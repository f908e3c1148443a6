import { customerKind, partnerKind } from './application/kind.ts';
import type { CaseKind, Cases, Events } from './case.ts';
import type { Kind } from './kind.ts';
import { orderKind } from './order/kind.ts';
import { setupKind } from './setup/kind.ts';
import { takeoverKind } from './takeover/kind.ts';

/** Every kind of case. */
const kinds: { readonly [K in CaseKind]: Kind<Cases[K], Events[K]> } = {
  partnerQualification: partnerKind,
  customerQualification: customerKind,
  customerSetup: setupKind,
  takeover: takeoverKind,
  order: orderKind,
};

/** What sets a kind of case apart. */
export const kindOf = <K extends CaseKind>(kind: K): Kind<Cases[K], Events[K]> => kinds[kind];
