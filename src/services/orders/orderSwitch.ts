import { z } from 'zod/v4';
import type { Actor } from '../../domain/person.ts';
import { mayOperate } from '../../domain/policy.ts';
import type { Clock, Store } from '../ports.ts';
import { lastNumber } from './numbered.ts';

/** One turn of the switch. */
const Turned = z.object({ isOn: z.boolean(), byName: z.string(), at: z.string() });
type Turned = z.infer<typeof Turned>;

/** Whether orders may be placed; if not, why: by the settings, by an operator, or because the store is a restored backup. */
export type SwitchState =
  | { readonly isOn: true }
  | { readonly isOn: false; readonly why: 'settings' | 'restored' }
  | { readonly isOn: false; readonly why: 'operator'; readonly byName: string; readonly at: string };

interface Deps {
  readonly store: Store;
  readonly clock: Clock;
  /** Whether the settings let orders be placed at all. */
  readonly ordersEnabled: boolean;
}

/** The switch for all orders. Its turns are kept in the store one after another, so that two operators cannot cross. */
export function openOrderSwitch({ store, clock, ordersEnabled }: Deps) {
  const keyOf = (number: number): string => `orders/switch/${number}`;

  const last = async (): Promise<{ number: number; turned?: Turned }> => {
    const number = await lastNumber(store, keyOf);
    const kept = await store.result(keyOf(number));
    return kept === undefined ? { number } : { number, turned: Turned.parse(JSON.parse(kept)) };
  };

  return {
    async state(): Promise<SwitchState> {
      if (!ordersEnabled) return { isOn: false, why: 'settings' };
      const { turned } = await last();
      const restored = await store.restoredAt();
      if (restored && (!turned || turned.at < restored)) return { isOn: false, why: 'restored' };
      return turned && !turned.isOn
        ? { isOn: false, why: 'operator', byName: turned.byName, at: turned.at }
        : { isOn: true };
    },

    /** Turns the switch; false for somebody who may not, or when another was faster. */
    async turn(actor: Actor, isOn: boolean): Promise<boolean> {
      if (!mayOperate(actor)) return false;
      const { number } = await last();
      const result = JSON.stringify({ isOn, byName: actor.name, at: clock.now() } satisfies Turned);
      return (await store.commit({ once: { key: keyOf(number + 1), result } })) === 'ok';
    },
  };
}

export type OrderSwitch = ReturnType<typeof openOrderSwitch>;
