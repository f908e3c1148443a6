import { customerRules } from './customer.ts';
import { orderRules } from './order.ts';
import { partnerRules } from './partner.ts';
import { setupRules } from './setup.ts';
import { takeoverRules } from './takeover.ts';
import { tenantRules } from './tenant.ts';

/** Every rule, whatever it looks at. */
export const allRules = [
  ...partnerRules,
  ...tenantRules,
  ...customerRules,
  ...setupRules,
  ...orderRules,
  ...takeoverRules,
];
