/** All that the bot uses of teams-ai; its main module also loads OpenAI's client and the tables of its tokenizers. */
export { Application } from '@microsoft/teams-ai/lib/Application.js';
export { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
export type { TurnState } from '@microsoft/teams-ai/lib/TurnState.js';
