import type { Desk } from '../dialogs/desk.ts';
import { casesService } from '../services/cases.ts';
import { deliveriesService } from '../services/deliveries.ts';
import { eligibilityService } from '../services/eligibility.ts';
import { inquiry } from '../services/inquiry.ts';
import { noticesService } from '../services/notices.ts';
import { peopleService } from '../services/people.ts';
import { remindersService } from '../services/reminders.ts';
import { setupsService } from '../services/setups/setups.ts';
import { takeoversService } from '../services/takeovers.ts';
import { takeoverWatch } from '../services/takeoverWatch.ts';
import { validationCodesService } from '../services/validationCodes.ts';
import type { Parts } from './parts.ts';

/** The services over the ports, and what the dialogs work with. */
export function openServices(parts: Parts) {
  const notices = noticesService(parts);
  const people = peopleService(parts);
  const cases = casesService({ ...parts, notices });
  const eligibility = eligibilityService({ ...parts, cases });
  const deliveries = deliveriesService({ ...parts, people });
  const reminders = remindersService({ ...parts, cases });
  const { directory, tenants, links } = parts;
  const partnerCenter = inquiry(parts.partnerCenter);
  const setups = setupsService({ ...parts, cases, partnerCenter });
  const takeovers = takeoversService({ ...parts, inquiry: partnerCenter });
  const validationCodes = validationCodesService({ ...parts, cases, inquiry: partnerCenter });
  const watch = parts.partnerCenter && takeoverWatch({ ...parts, cases }, parts.partnerCenter);
  const desk: Desk = {
    cases,
    setups,
    takeovers,
    validationCodes,
    eligibility,
    people,
    deliveries,
    directory,
    tenants,
    links,
    partnerCenter,
  };
  return {
    notices,
    people,
    desk,
    steps: watch ? { takeover: watch.look } : {},
    async remind() {
      await reminders.remind();
      await validationCodes.watch();
    },
    async wake() {
      validationCodes.forget();
      await watch?.wake();
    },
  };
}

export type Services = ReturnType<typeof openServices>;
