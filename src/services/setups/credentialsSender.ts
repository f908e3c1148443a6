import type { Person } from '../../domain/person.ts';
import type { CustomerSetup } from '../../domain/setup/customerSetup.ts';
import type { PeopleService } from '../people.ts';
import { type Chat, ChatError, type Message } from '../ports.ts';
import type { Credentials } from './step.ts';

interface Deps {
  readonly chat: Chat;
  readonly people: PeopleService;
  readonly render: (one: CustomerSetup, credentials: Credentials, person: Person) => Promise<Message>;
}

/**
 * Sends first credentials straight to the 1:1 chat of a setup's owner, in one attempt: they are in no outbox, so that they
 * are in no file. False when they may not have arrived.
 */
export const credentialsSender =
  ({ chat, people, render }: Deps) =>
  async (one: CustomerSetup, credentials: Credentials): Promise<boolean> => {
    const person = await people.known(one.owner);
    if (!person.reachable) return false;
    try {
      const place = person.chat ?? (await chat.open(person.id));
      await chat.send(place, await render(one, credentials, person));
      return true;
    } catch (error) {
      if (error instanceof ChatError) return false;
      throw error;
    }
  };
