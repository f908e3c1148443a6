import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted and measured, for Prometheus; names follow OpenTelemetry where it has one. */
export function openMetrics() {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    collectDefaults: () => collectDefaultMetrics({ register: registry }),
    activities: new Counter({
      name: 'bot_activities_total',
      help: 'Activities received',
      labelNames: ['type', 'outcome'],
      registers,
    }),
    turns: new Histogram({
      name: 'bot_turn_duration_seconds',
      help: 'Time from a whole request to its answer',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    }),
    duplicates: new Counter({
      name: 'bot_duplicates_dropped_total',
      help: 'What had been done before: an activity that this process knew, or another one, or what its key says in the store',
      labelNames: ['layer'],
      registers,
    }),
    ...refusalMetrics(registers),
    ...deliveryMetrics(registers),
    ...orderMetrics(registers),
    ...outsideMetrics(registers),
  };
}

export type Metrics = ReturnType<typeof openMetrics>;

const refusalMetrics = (registers: Registry[]) => ({
  authRejections: new Counter({
    name: 'bot_auth_rejections_total',
    help: 'Requests whose sender was not recognised as Teams’ connector, by why not',
    labelNames: ['reason'],
    registers,
  }),
  refusals: new Counter({
    name: 'bot_refusals_total',
    help: 'Requests that never became a turn, by HTTP status; 429 also counts turns that came too fast',
    labelNames: ['status'],
    registers,
  }),
});

const deliveryMetrics = (registers: Registry[]) => ({
  deliveries: new Counter({
    name: 'bot_outbox_deliveries_total',
    help: 'Notices by what became of them',
    labelNames: ['outcome'],
    registers,
  }),
  waiting: new Gauge({ name: 'bot_outbox_waiting', help: 'Notices not delivered yet', registers }),
  dead: new Gauge({ name: 'bot_outbox_dead', help: 'Notices given up, until somebody retries', registers }),
  lag: new Gauge({
    name: 'bot_outbox_lag_seconds',
    help: 'Age of the oldest notice not delivered yet',
    registers,
  }),
  chatFailures: new Counter({
    name: 'bot_connector_failures_total',
    help: 'Calls of the Bot Connector that failed',
    labelNames: ['kind', 'status'],
    registers,
  }),
});

const orderMetrics = (registers: Registry[]) => ({
  orders: new Counter({
    name: 'bot_orders_total',
    help: 'Orders by the state they came to; reason says why one was refused, is held or needs attention',
    labelNames: ['state', 'reason'],
    registers,
  }),
  openOrders: new Gauge({
    name: 'bot_orders_open',
    help: 'Orders that are confirmed and not over, by state and reason',
    labelNames: ['state', 'reason'],
    registers,
  }),
  stuck: new Gauge({
    name: 'bot_order_stuck_seconds',
    help: 'Age of the oldest cart whose checkout has no answer yet',
    registers,
  }),
  mismatches: new Counter({
    name: 'bot_reconcile_mismatch_total',
    help: 'Orders found at Microsoft that the desk did not know it had bought',
    registers,
  }),
  unread: new Gauge({
    name: 'bot_reconcile_unread',
    help: 'Customers whose orders could not be compared, and are tried again; 1 when their list could not be read',
    registers,
  }),
});

const outsideMetrics = (registers: Registry[]) => ({
  conflicts: new Counter({
    name: 'bot_cas_conflicts_total',
    help: 'Changes that came too late: somebody else had changed the same meanwhile',
    registers,
  }),
  recoveredTails: new Counter({
    name: 'bot_store_recovered_tail_total',
    help: 'Times that the end of the journal was cut off, which was being written when the process or its disk stopped',
    registers,
  }),
  commits: new Histogram({
    name: 'bot_store_commit_seconds',
    help: 'Time until a change was durable, or was not: stale, duplicate, unsaved',
    labelNames: ['outcome'],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2.5],
    registers,
  }),
  partnerCenterCalls: new Counter({
    name: 'bot_partnercenter_requests_total',
    help: 'Calls of Partner Center by their names, and by what came of them: ok, a code that is known, or the HTTP status',
    labelNames: ['op', 'code'],
    registers,
  }),
});
