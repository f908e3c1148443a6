import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Reply } from '../dialogs/dialog.ts';
import type { NoticesService } from '../services/notices.ts';
import type { Chat } from '../services/ports.ts';
import { isPersonal } from './activity.ts';
import type { Adapter } from './adapter.ts';
import type { Arrival, createHandlers } from './handlers.ts';
import { invokeResponse, messageOf, neutralResponse } from './reply.ts';
import { Application, type TurnState } from './teamsAi.ts';
import { chatOf, type turnMaker } from './turn.ts';

interface Deps {
  readonly adapter: Adapter;
  readonly chat: Chat;
  readonly handlers: ReturnType<typeof createHandlers>;
  readonly notices: NoticesService;
  readonly turnOf: ReturnType<typeof turnMaker>;
}

type Handler = (arrival: Arrival) => Promise<Reply | undefined>;

/**
 * The bot: each kind of activity on its way to a handler, and the reply on its way back. Card actions are answered in the
 * invoke response; everything else is answered with a message.
 */
export function createApp(deps: Deps): Application<TurnState> {
  const { adapter, handlers } = deps;
  const app = new Application<TurnState>({ adapter, startTypingTimer: false, removeRecipientMention: false });
  const answered = (type: string, handler: Handler) => app.addRoute(isType(type), sayWith(deps, handler));
  app.addRoute(isCardAction, actWith(deps, handlers.cardAction), true);
  app.addRoute(isType(ActivityTypes.Invoke), ignore, true);
  answered(ActivityTypes.Message, handlers.message);
  answered(ActivityTypes.InstallationUpdate, handlers.installation);
  answered(ActivityTypes.ConversationUpdate, handlers.members);
  return app;
}

const isType = (type: string) => async (context: TurnContext) => context.activity.type === type;

const isCardAction = async ({ activity }: TurnContext) =>
  activity.type === ActivityTypes.Invoke && activity.name === 'adaptiveCard/action';

const ignore = async (context: TurnContext): Promise<void> => {
  await context.sendActivity(neutralResponse);
};

const arrive = async ({ turnOf }: Deps, handler: Handler, { activity }: TurnContext) => {
  const found = await turnOf(activity);
  const reply = found && (await handler({ ...found, activity }));
  return reply && { reply, turn: found.turn };
};

/** Answers with a message of its own. */
const sayWith = (deps: Deps, handler: Handler) => async (context: TurnContext) => {
  const answer = await arrive(deps, handler, context);
  if (!answer) return;
  const activityId = await deps.chat.send(chatOf(context.activity), messageOf(answer.reply));
  await keep(deps, answer, context, activityId);
};

/** Answers a card action in place. */
const actWith = (deps: Deps, handler: Handler) => async (context: TurnContext) => {
  const answer = await arrive(deps, handler, context);
  if (answer) await keep(deps, answer, context, answer.turn.activityId);
  await context.sendActivity(answer ? invokeResponse(answer.reply) : neutralResponse);
};

/** Notes which activity now carries a case's card, so that it is kept up to date. */
async function keep(
  { notices }: Deps,
  { reply, turn }: { reply: Reply; turn: Arrival['turn'] },
  { activity }: TurnContext,
  activityId: string | undefined,
): Promise<void> {
  if (!('shows' in reply) || !reply.shows || !activityId || !isPersonal(activity)) return;
  const { id: caseId, revision, isForm } = reply.shows;
  const place = { chat: chatOf(activity), activityId };
  await notices.shown({ to: turn.actor.id, caseId, revision, place, isForm });
}
