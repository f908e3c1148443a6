import { isKnown } from '../domain/refusal.ts';
import type { Metrics } from '../metrics.ts';
import type { PartnerCenter } from '../services/partnerCenter.ts';
import { PartnerCenterError } from '../services/partnerCenterError.ts';

/** Partner Center, with every call counted by its name, for example `ordering.checkout`, and by what came of it. */
export function countedPartnerCenter<T extends PartnerCenter>(center: T, metrics: Metrics): T {
  const counted = <G extends object>(group: G, groupName: string): G =>
    new Proxy(group, {
      get: (_group, name) => {
        const work: unknown = Reflect.get(group, name);
        if (typeof work !== 'function') return work;
        return async (...given: unknown[]) => {
          const count = (code: string) =>
            metrics.partnerCenterCalls.inc({ op: `${groupName}.${String(name)}`, code });
          try {
            const answer: unknown = await work(...given);
            count('ok');
            return answer;
          } catch (error) {
            if (error instanceof PartnerCenterError) count(labelOf(error));
            throw error;
          }
        };
      },
    });
  const { account, customers, checks, agreements, catalogue, ordering } = center;
  return {
    ...center,
    account: counted(account, 'account'),
    customers: counted(customers, 'customers'),
    checks: counted(checks, 'checks'),
    agreements: counted(agreements, 'agreements'),
    catalogue: counted(catalogue, 'catalogue'),
    ordering: counted(ordering, 'ordering'),
    traced: (correlationId) => countedPartnerCenter(center.traced(correlationId), metrics),
  };
}

/** A code that nobody knows could be anything, and is no label. */
const labelOf = ({ code, status }: PartnerCenterError): string =>
  isKnown(code, status) ? code : String(status);
