import type { Desk } from '../dialogs/desk.ts';
import { eligibilityService } from '../services/applications/eligibility.ts';
import { remindersService } from '../services/applications/reminders.ts';
import { tellWhoCanGoOn } from '../services/applications/tellWhoCanGoOn.ts';
import { validationCodesService } from '../services/applications/validationCodes.ts';
import { casesService } from '../services/cases.ts';
import { deliveriesService } from '../services/deliveries.ts';
import { openInquiry } from '../services/inquiry.ts';
import { type NoticesService, noticesService } from '../services/notices.ts';
import { orderingService } from '../services/orders/ordering.ts';
import { type OrderSwitch, openOrderSwitch } from '../services/orders/orderSwitch.ts';
import { orderWork, wakeOrders } from '../services/orders/orderWork.ts';
import { openReconciler } from '../services/orders/reconciler.ts';
import { peopleService } from '../services/people.ts';
import { retention } from '../services/retention.ts';
import { setupsService } from '../services/setups/setups.ts';
import { takeoversService } from '../services/takeovers/takeovers.ts';
import { takeoverWatch } from '../services/takeovers/takeoverWatch.ts';
import type { Parts } from './parts.ts';

/** The services over the ports, and what the dialogs work with. */
export function openServices(parts: Parts) {
  const notices = noticesService(parts);
  const people = peopleService(parts);
  const cases = casesService({ ...parts, notices });
  const inquiry = openInquiry(parts.partnerCenter, () => performance.now());
  const validationCodes = validationCodesService({ ...parts, cases, inquiry });
  const orderSwitch = openOrderSwitch(parts);
  const reconciler = openReconciler({ ...parts, cases, notices });
  const { directory, tenants, links } = parts;
  const desk: Desk = {
    cases,
    people,
    inquiry,
    validationCodes,
    directory,
    tenants,
    links,
    ordering: orderingService({ ...parts, cases, inquiry, orderSwitch, reconciler }),
    hasSamplePrices: parts.identity.kind === 'local',
    eligibility: eligibilityService({ ...parts, cases, inquiry }),
    setups: setupsService({ ...parts, cases, inquiry }),
    takeovers: takeoversService({ ...parts, inquiry }),
    deliveries: deliveriesService({ ...parts, people }),
  };
  return { notices, people, desk, reconciler, ...openWatches({ ...parts, orderSwitch, notices }, desk) };
}

export type Services = ReturnType<typeof openServices>;

interface Watching extends Parts {
  readonly orderSwitch: OrderSwitch;
  readonly notices: NoticesService;
}

/** What is looked after without anybody asking. */
function openWatches(parts: Watching, { cases, validationCodes }: Desk) {
  const order = orderWork({ ...parts, cases });
  const reminders = remindersService({ ...parts, cases });
  const goOn = tellWhoCanGoOn({ ...parts, cases });
  const takeovers = parts.partnerCenter && takeoverWatch({ ...parts, cases }, parts.partnerCenter);
  return {
    steps: { order, ...(takeovers && { takeover: takeovers.look }) },
    forget: retention(parts),

    async remind() {
      await reminders.remind();
      await validationCodes.watch();
      await goOn();
    },

    /** Something in Partner Center has changed. What cannot be done keeps nothing else from being done; then it throws. */
    async wake() {
      validationCodes.forget();
      const watched = validationCodes.watch(); // here, for this process may have no workers
      const all = await Promise.allSettled([watched, takeovers?.wake(), wakeOrders(parts)]);
      for (const one of all) if (one.status === 'rejected') throw one.reason;
    },
  };
}
