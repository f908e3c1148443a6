import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Reply } from '../dialogs/dialog.ts';
import type { Log } from '../log.ts';
import type { NoticesService } from '../services/notices.ts';
import { type Chat, isGone, Unsaved } from '../services/ports.ts';
import { isPersonal } from './activity.ts';
import type { Adapter } from './adapter.ts';
import type { Arrival, createHandlers } from './handlers.ts';
import type { refusalLog } from './refusalLog.ts';
import { invokeResponse, messageOf, neutralResponse } from './reply.ts';
import { Application, type TurnState } from './teamsAi.ts';
import { traceOf } from './trace.ts';
import { chatOf, type turnMaker } from './turn.ts';

interface Deps {
  readonly adapter: Adapter;
  readonly chat: Chat;
  readonly handlers: ReturnType<typeof createHandlers>;
  readonly notices: NoticesService;
  readonly turnOf: ReturnType<typeof turnMaker>;
  readonly noteRefusal: ReturnType<typeof refusalLog>;
  readonly log: Log;
}

type Handler = (arrival: Arrival) => Promise<Reply | undefined>;
type Lost = (arrival: Arrival) => Promise<unknown>;

/**
 * The bot: each kind of activity on its way to a handler, and the reply on its way back. Card actions are answered in the
 * invoke response; everything else is answered with a message.
 */
export function createApp(deps: Deps): Application<TurnState> {
  const { adapter, handlers } = deps;
  const app = new Application<TurnState>({ adapter, startTypingTimer: false, removeRecipientMention: false });
  const answered = (type: string, handler: Handler, lost?: Lost) =>
    app.addRoute(isType(type), sayWith(deps, handler, lost));
  app.addRoute(isCardAction, actWith(deps, handlers.cardAction), true);
  app.addRoute(isType(ActivityTypes.Invoke), ignore, true);
  answered(ActivityTypes.Message, handlers.message);
  answered(ActivityTypes.InstallationUpdate, handlers.installation, handlers.returnGreeting);
  answered(ActivityTypes.ConversationUpdate, handlers.members, handlers.returnGreeting);
  return app;
}

const isType = (type: string) => async (context: TurnContext) => context.activity.type === type;

const isCardAction = async ({ activity }: TurnContext) =>
  activity.type === ActivityTypes.Invoke && activity.name === 'adaptiveCard/action';

const ignore = async (context: TurnContext): Promise<void> => {
  await context.sendActivity(neutralResponse);
};

type Answer = Arrival & { readonly reply: Reply };

async function arrive(
  { turnOf, noteRefusal }: Deps,
  handler: Handler,
  context: TurnContext,
): Promise<Answer | undefined> {
  const { activity } = context;
  const found = await turnOf(activity, traceOf(context));
  const reply = found && (await handler({ ...found, activity }));
  if (!reply) return undefined;
  const answer = { ...found, activity, reply };
  await noteRefusal(answer, reply);
  return answer;
}

/** Answers with a message of its own; `lost` is told when that cannot be sent. */
const sayWith = (deps: Deps, handler: Handler, lost?: Lost) => async (context: TurnContext) => {
  const answer = await arrive(deps, handler, context);
  if (!answer) return;
  const sent = deps.chat.send(chatOf(answer.activity), messageOf(answer.reply));
  const activityId = await sent.catch(async (error: unknown) => {
    await lost?.(answer);
    throw error;
  });
  await keep(deps, answer, activityId);
};

/** Answers a card action in place. */
const actWith = (deps: Deps, handler: Handler) => async (context: TurnContext) => {
  const answer = await arrive(deps, handler, context);
  if (answer?.reply.replaces) await replace(deps, answer);
  if (answer) await keep(deps, answer, answer.turn.activityId);
  await context.sendActivity(answer ? invokeResponse(answer.reply) : neutralResponse);
};

/** The answer alone changes what one client shows; who opens the chat again would see the message as it was sent. */
async function replace({ chat }: Deps, { reply, turn, activity }: Answer): Promise<void> {
  if (!turn.activityId) return;
  await chat.update(chatOf(activity), turn.activityId, messageOf(reply)).catch((error: unknown) => {
    if (!isGone(error)) throw error; // of a message that is not there nobody sees anything
  });
}

/** Notes which activity now carries a case's card, so that it is kept up to date. While nothing can be saved, it is not. */
async function keep({ notices, log }: Deps, answer: Answer, activityId: string | undefined): Promise<void> {
  const { reply, turn, activity } = answer;
  if (!('shows' in reply) || !reply.shows || !activityId || !isPersonal(activity)) return;
  const { id: caseId, revision, isForm } = reply.shows;
  const place = { chat: chatOf(activity), activityId };
  await notices.shown({ to: turn.actor.id, caseId, revision, place, isForm }).catch((error: unknown) => {
    if (!(error instanceof Unsaved)) throw error;
    const { correlationId } = turn.trace;
    log.warn({ err: error, correlationId }, 'a card that was shown will not be kept up to date');
  });
}
