import { actionsOf, inputsOf } from '../cards/cards.ts';
import { type Player, people, type Stage } from '../processes/tryout.ts';

/** The newest card of a player that has a button, and what pressing it would send. */
export function button(stage: Stage, player: Player, verb: string) {
  const message = stage
    .messages(player)
    .findLast(({ card }) => actionsOf(card).some((one) => one.verb === verb));
  const action = actionsOf(message?.card).find((one) => one.verb === verb);
  return { id: message?.id ?? '', record: { ...inputsOf(message?.card), ...action?.data } };
}

/** The invoke that pressing a button sends, to be delivered as often as one likes. */
export function invoke(stage: Stage, player: Player, verb: string, inputs: object = {}) {
  const { id, record } = button(stage, player, verb);
  const value = {
    action: { type: 'Action.Execute', verb, data: { ...record, ...inputs } },
    trigger: 'manual',
  };
  const sender = stage.tryout.simulator.teams.envelope(people[player]);
  return { ...sender, type: 'invoke', name: 'adaptiveCard/action', value, replyToId: id };
}

/** Sends a verb about a player's newest case, whether or not a card offers it; tells what stands there then. */
export async function force(
  stage: Stage,
  player: Player,
  verb: string,
  inputs: object = {},
): Promise<string> {
  const message = stage
    .messages(player)
    .findLast(({ card }) => JSON.stringify(card ?? '').includes('"caseId"'));
  const { caseId } = actionsOf(message?.card).find(({ data }) => data['caseId'])?.data ?? {};
  const revision = Number(JSON.stringify(message?.card).match(/"revision":(\d+)/)?.[1] ?? 1);
  const record = { ...inputs, caseId, revision };
  await stage.tryout.simulator.teams.act(people[player], message?.id ?? '', verb, record);
  await stage.rest();
  return stage.last(player);
}
