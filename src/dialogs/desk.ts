import type { Links } from '../domain/links.ts';
import type { EligibilityService } from '../services/applications/eligibility.ts';
import type { ValidationCodesService } from '../services/applications/validationCodes.ts';
import type { CasesService } from '../services/cases.ts';
import type { DeliveriesService } from '../services/deliveries.ts';
import type { Inquiry } from '../services/inquiry.ts';
import type { OrderingService } from '../services/orders/ordering.ts';
import type { PeopleService } from '../services/people.ts';
import type { Directory, TenantLookup } from '../services/ports.ts';
import type { SetupsService } from '../services/setups/setups.ts';
import type { TakeoversService } from '../services/takeovers/takeovers.ts';

/** What the dialogs work with. */
export interface Desk {
  readonly cases: CasesService;
  readonly eligibility: EligibilityService;
  readonly setups: SetupsService;
  readonly takeovers: TakeoversService;
  readonly validationCodes: ValidationCodesService;
  readonly ordering: OrderingService;
  /** Whether all prices are invented. */
  readonly hasSamplePrices: boolean;
  readonly people: PeopleService;
  readonly deliveries: DeliveriesService;
  readonly directory: Directory;
  readonly tenants: TenantLookup;
  readonly links: Links;
  /** Partner Center, for questions that somebody waits for. */
  readonly inquiry: Inquiry;
}
