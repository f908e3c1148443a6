import type { Activity } from 'botbuilder';
import { answerText, beginTyped } from '../dialogs/commands.ts';
import type { Desk } from '../dialogs/desk.ts';
import type { Dialog, Reply, Turn } from '../dialogs/dialog.ts';
import { helpReply } from '../dialogs/help.ts';
import { objectIdOf, type Person } from '../domain/person.ts';
import { mayUse } from '../domain/policy.ts';
import { formatChoice } from '../texts/format.ts';
import { cardActionOf, isMentioned, isPersonal, isRemoval, typedText } from './activity.ts';

/** What a handler is given: the activity, and who stands behind it. */
export interface Arrival {
  readonly activity: Activity;
  readonly turn: Turn;
  readonly person: Person;
}

interface Deps {
  readonly desk: Desk;
  readonly dialogs: readonly Dialog[];
}

/** What each kind of activity is answered with; nothing where silence is the answer. */
export function createHandlers({ desk, dialogs }: Deps) {
  const submits = new Map(dialogs.flatMap(({ submits }) => submits.map((one) => [one.verb, one] as const)));
  const forAnybody = dialogs.filter(({ isForAnybody }) => isForAnybody);

  const greeted = async ({ activity, turn, person }: Arrival): Promise<Reply | undefined> => {
    if (!isPersonal(activity) || !(await desk.people.claimGreeting(person))) return undefined;
    return mayUse(turn.actor) ? helpReply(turn, true) : noRole(turn, desk);
  };

  return {
    async cardAction({ activity, turn }: Arrival): Promise<Reply> {
      if (!isPersonal(activity)) return { text: turn.t.chat.privately };
      const action = cardActionOf(activity);
      const submit = action && submits.get(action.verb);
      if (!mayUse(turn.actor) && !submit?.isForAnybody) return noRole(turn, desk);
      return submit ? submit.receive(action.record, turn) : { text: turn.t.chat.broken };
    },

    async message({ activity, turn }: Arrival): Promise<Reply | undefined> {
      if (!isPersonal(activity)) return isMentioned(activity) ? { text: turn.t.chat.privately } : undefined;
      const text = typedText(activity);
      if (mayUse(turn.actor)) return answerText(text, turn, dialogs, desk);
      return (await beginTyped(text, turn, forAnybody)) ?? noRole(turn, desk);
    },

    async installation(arrival: Arrival): Promise<Reply | undefined> {
      const { activity, person } = arrival;
      if (!isRemoval(activity)) return greeted(arrival);
      if (isPersonal(activity)) await desk.people.forget(person);
      return undefined;
    },

    /** What becomes of somebody whose greeting could not be sent. */
    returnGreeting: ({ person }: Arrival) => desk.people.returnGreeting(person),

    members: async (arrival: Arrival): Promise<Reply | undefined> =>
      arrival.activity.membersAdded?.length ? greeted(arrival) : undefined,
  };
}

/** Somebody without a role is told whom to ask, and which ID to give them. */
async function noRole(turn: Turn, desk: Desk): Promise<Reply> {
  const operators = await desk.directory.withRole('operator');
  const known = await Promise.all(operators.map((id) => desk.people.known(id)));
  const names = known.map(({ name }) => name).filter(Boolean);
  const text = turn.t.chat.noRole(objectIdOf(turn.actor.id), formatChoice(names, turn.language));
  return { text, refused: 'noRole' };
}
