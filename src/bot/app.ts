import { Application, type TurnState } from '@microsoft/teams-ai';
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import { answerText } from '../dialogs/commands.ts';
import type { Desk } from '../dialogs/desk.ts';
import type { Dialog, Reply, Turn } from '../dialogs/dialog.ts';
import { helpReply } from '../dialogs/help.ts';
import { objectIdOf, type Person } from '../domain/person.ts';
import { mayUse } from '../domain/policy.ts';
import type { NoticesService } from '../services/notices.ts';
import type { Chat } from '../services/ports.ts';
import { cardActionOf, isMentioned, isPersonal, typedText } from './activity.ts';
import type { Adapter } from './auth.ts';
import { invokeResponse, messageOf, neutralResponse } from './reply.ts';
import { chatOf, type turnMaker } from './turn.ts';

interface Deps {
  readonly adapter: Adapter;
  readonly chat: Chat;
  readonly desk: Desk;
  readonly dialogs: readonly Dialog[];
  readonly notices: NoticesService;
  readonly turnOf: ReturnType<typeof turnMaker>;
}

type Handler = (activity: Activity, turn: Turn, person: Person) => Promise<Reply | undefined>;

/**
 * The bot: each kind of activity on its way to a dialog, and the reply on its way back. Cards answer their own action in
 * the invoke response; everything else is answered with a message.
 */
export function createApp({ adapter, chat, desk, dialogs, notices, turnOf }: Deps): Application<TurnState> {
  const app = new Application<TurnState>({ adapter, startTypingTimer: false });
  const submits = new Map(dialogs.flatMap((dialog) => dialog.submits.map((one) => [one.verb, one] as const)));

  const shown = async (reply: Reply, turn: Turn, activity: Activity, activityId: string | undefined) => {
    if (!('caseId' in reply) || !reply.caseId || !activityId || !isPersonal(activity)) return;
    await notices.shown(turn.actor.id, reply.caseId, activity.conversation.id, activityId);
  };

  const act: Handler = async (activity, turn) => {
    const action = cardActionOf(activity);
    if (!isPersonal(activity)) return { text: turn.t.chat.privately };
    if (!mayUse(turn.actor)) return noRole(turn, desk);
    const submit = action && submits.get(action.verb);
    return submit ? submit.receive(action.record, turn) : { text: turn.t.chat.broken };
  };

  const hear: Handler = async (activity, turn) => {
    if (!isPersonal(activity)) return isMentioned(activity) ? { text: turn.t.chat.privately } : undefined;
    if (!mayUse(turn.actor)) return noRole(turn, desk);
    return answerText(typedText(activity), turn, dialogs, desk);
  };

  const greet: Handler = async (activity, turn, person) => {
    if (!isPersonal(activity) || !(await desk.people.greets(person))) return undefined;
    return mayUse(turn.actor) ? helpReply(turn, true) : noRole(turn, desk);
  };

  const installation: Handler = async (activity, turn, person) => {
    if (!activity.action?.startsWith('remove')) return greet(activity, turn, person);
    if (isPersonal(activity)) await desk.people.forget(person);
    return undefined;
  };

  const say = (handler: Handler) => async (context: TurnContext) => {
    const found = await turnOf(context.activity);
    const reply = found && (await handler(context.activity, found.turn, found.person));
    if (!reply) return;
    const activityId = await chat.send(chatOf(context.activity), messageOf(reply));
    await shown(reply, found.turn, context.activity, activityId);
  };

  const answerAction = async (context: TurnContext) => {
    const found = await turnOf(context.activity);
    const reply = found && (await act(context.activity, found.turn, found.person));
    if (reply) await shown(reply, found.turn, context.activity, found.turn.activityId);
    await context.sendActivity(reply ? invokeResponse(reply) : neutralResponse);
  };

  const isType = (type: string) => async (context: TurnContext) => context.activity.type === type;
  const isCardAction = async ({ activity }: TurnContext) =>
    activity.type === ActivityTypes.Invoke && activity.name === 'adaptiveCard/action';
  app.addRoute(isCardAction, answerAction, true);
  app.addRoute(
    isType(ActivityTypes.Invoke),
    async (context) => void (await context.sendActivity(neutralResponse)),
    true,
  );
  app.addRoute(isType(ActivityTypes.Message), say(hear));
  app.addRoute(isType(ActivityTypes.InstallationUpdate), say(installation));
  app.addRoute(
    isType(ActivityTypes.ConversationUpdate),
    say(async (activity, turn, person) =>
      activity.membersAdded?.length ? greet(activity, turn, person) : undefined,
    ),
  );
  return app;
}

/** Somebody without a role is told whom to ask, and which ID to give them. */
async function noRole(turn: Turn, desk: Desk): Promise<Reply> {
  const operators = await desk.directory.withRole('operator');
  const known = await Promise.all(operators.map((id) => desk.people.known(id)));
  const names = known.map(({ name }) => name).filter(Boolean);
  return { text: turn.t.chat.noRole(objectIdOf(turn.actor.id), names.join(', ')) };
}
