import { type Bot, withBots } from './bots.ts';
import { type Figure, quantile, ratios } from './figure.ts';
import { echoedSubmits, messages, submits, type Traffic } from './traffic.ts';

const rounds = 10;
const turns = 400;
const warmUp = 10_000;
const manyCases = 100_000;

/** The CPU time of our turn to that of the SDK's, paired round by round, both warm. */
async function compared(ours: Bot, own: Traffic, stock: Bot, echoed: Traffic, inFlight: number) {
  await ours.turns(own, warmUp, inFlight);
  await stock.turns(echoed, warmUp, inFlight);
  return ratios(
    rounds,
    () => ours.turns(own, turns, inFlight),
    () => stock.turns(echoed, turns, inFlight),
  );
}

const submitToMessage = (inFlight: number): Figure => ({
  name: `CPU of a form submit, 100,000 cases / echo of a message, ${inFlight} in flight`,
  goal: { atMost: 0.5 },
  measure: () =>
    withBots(manyCases, (ours, stock, { connector }) =>
      compared(ours, submits(), stock, messages(connector), inFlight),
    ),
});

/** What a whole turn of ours costs, measured against botbuilder's echo, which checks the same tokens. */
export const turnFigures: readonly Figure[] = [
  submitToMessage(1),
  submitToMessage(16),
  {
    name: 'CPU of a form submit, 100,000 cases / echo of an invoke, 16 in flight',
    goal: { atMost: 1 },
    measure: () =>
      withBots(manyCases, (ours, stock, { connector }) =>
        compared(ours, submits(), stock, echoedSubmits(connector), 16),
      ),
  },
  {
    name: 'CPU of a command answered with a card / echo of a message, 16 in flight',
    goal: { atMost: 0.5 },
    measure: () =>
      withBots(manyCases, (ours, stock, { connector }) =>
        compared(ours, messages(), stock, messages(connector), 16),
      ),
  },
  {
    name: 'p99 of a form submit at 50 a second, milliseconds',
    goal: { atMost: 50 },
    measure: () =>
      withBots(manyCases, async (ours) => {
        const traffic = submits();
        await ours.turns(traffic, warmUp, 16);
        const found: number[] = [];
        while (found.length < 5) found.push(quantile(await ours.paced(traffic, 400, 50), 0.99));
        return found;
      }),
  },
  {
    name: 'CPU of a notice / continueConversationAsync with the same card',
    goal: { atMost: 0.4 },
    measure: () =>
      withBots(1_000, async (ours, stock) => {
        await ours.notices(warmUp);
        await stock.notices(warmUp);
        return ratios(
          rounds,
          () => ours.notices(turns),
          () => stock.notices(turns),
        );
      }),
  },
];
