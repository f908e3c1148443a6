import { type Bot, inYard, type Yard } from './bots.ts';
import { type Figure, quantile, ratios } from './figure.ts';
import { decisions, echoedSubmits, messages, submits, type Traffic } from './traffic.ts';

const rounds = 10;
const turns = 400;
const manyCases = 100_000;

/** A bot that was asked the same until its code is compiled for it: the CPU time of a turn, in microseconds. */
type Warm = () => Promise<number>;

async function warm(bot: Bot, traffic: Traffic, inFlight: number, warmUp = 10_000): Promise<Warm> {
  await bot.turns(traffic, warmUp, inFlight);
  return () => bot.turns(traffic, turns, inFlight);
}

/** The CPU time of our turn to that of another, paired round by round, both warm. */
const compared = (
  name: string,
  goal: Figure['goal'],
  sides: (yard: Yard) => readonly [Promise<Warm>, Promise<Warm>],
): Figure => ({
  name,
  ...(goal && { goal }),
  measure: () =>
    inYard(async (yard) => {
      const [ours, theirs] = await Promise.all(sides(yard));
      return ratios(rounds, ours, theirs);
    }),
});

const ourSubmit = async (yard: Yard, inFlight: number) =>
  warm(await yard.ours(manyCases), submits(), inFlight);

const echo = async (yard: Yard, inFlight: number) =>
  warm(await yard.stock(), messages(yard.outside.connector), inFlight);

const submitToMessage = (inFlight: number): Figure =>
  compared(
    `CPU of a form submit, 100,000 cases / echo of a message, ${inFlight} in flight`,
    { atMost: 0.5 },
    (yard) => [ourSubmit(yard, inFlight), echo(yard, inFlight)],
  );

/** What a whole turn of ours costs, measured against botbuilder's echo, which checks the same tokens. */
export const turnFigures: readonly Figure[] = [
  submitToMessage(1),
  submitToMessage(16),
  compared('CPU of a form submit, 100,000 cases / echo of an invoke, 16 in flight', { atMost: 1 }, (yard) => [
    ourSubmit(yard, 16),
    yard.stock().then((bot) => warm(bot, echoedSubmits(yard.outside.connector), 16)),
  ]),
  compared('CPU of a form submit, 100,000 cases / a bare restify route, 16 in flight', undefined, (yard) => [
    ourSubmit(yard, 16),
    yard.bare().then((bot) => warm(bot, echoedSubmits(yard.outside.connector, ''), 16)),
  ]),
  compared(
    'CPU of a command answered with a card / echo of a message, 16 in flight',
    { atMost: 0.5 },
    (yard) => [yard.ours(manyCases).then((bot) => warm(bot, messages(), 16)), echo(yard, 16)],
  ),
  compared('CPU of a review decision / echo of a message, 16 in flight', undefined, (yard) => [
    yard.ours(manyCases).then((bot) => warm(bot, decisions(), 16, 5_000)),
    echo(yard, 16),
  ]),
  {
    name: 'p99 of a form submit at 50 a second, milliseconds',
    goal: { atMost: 50 },
    measure: () =>
      inYard(async (yard) => {
        const traffic = submits();
        const ours = await yard.ours(manyCases);
        await ours.turns(traffic, 10_000, 16);
        const found: number[] = [];
        while (found.length < 5) found.push(quantile(await ours.paced(traffic, 400, 50), 0.99));
        return found;
      }),
  },
];
