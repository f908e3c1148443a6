import type { ApplicationState } from '../state.ts';
import { postJson } from './postJson.ts';

type Answer = NonNullable<ApplicationState['answer']>;

const post = (call: string, body: object) => postJson(`/api/${call}`, body);

/** What the page asks of its server. Each call rejects with the server's own words if it is refused. */
export const api = {
  say: (person: string, text: string) => post('say', { person, text }),
  act: (person: string, messageId: string, verb: string, values: object) =>
    post('act', { person, messageId, verb, data: values }),
  opened: (person: string, url: string) => post('opened', { person, url }),
  file: async (fields: string): Promise<string> => {
    const filed = (await (await post('file', { fields })).json()) as { id: string };
    return filed.id;
  },
  answer: (id: string, answer: Answer) => post('answer', { id, answer }),
  addHour: () => post('clock', { hours: 1 }),
  addBusinessDay: () => post('clock', { businessDays: 1 }),
  block: (person: string, blocked: boolean) => post('block', { person, blocked }),
  startOver: () => post('start-over', {}),
};
