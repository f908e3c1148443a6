import type { Person } from '../../domain/person.ts';
import { mayApply } from '../../domain/policy.ts';
import type { CustomerSetup } from '../../domain/setup/customerSetup.ts';
import type { PeopleService } from '../people.ts';
import { type Chat, ChatError, type Directory, type Message } from '../ports.ts';
import type { Credentials } from './step.ts';

interface Deps {
  readonly chat: Chat;
  readonly people: PeopleService;
  readonly directory: Pick<Directory, 'rolesOf'>;
  readonly render: (one: CustomerSetup, credentials: Credentials, person: Person) => Promise<Message>;
}

/**
 * Sends first credentials straight to the 1:1 chat of a setup's owner, in one attempt: they are in no outbox, so that they
 * are in no file. False when they may not have arrived, or the owner is no longer an agent.
 */
export const credentialsSender =
  ({ chat, people, directory, render }: Deps) =>
  async (one: CustomerSetup, credentials: Credentials): Promise<boolean> => {
    const person = await people.known(one.owner);
    const isAgent = mayApply({ roles: await directory.rolesOf(one.owner) });
    if (!person.reachable || !isAgent) return false;
    try {
      const place = person.chat ?? (await chat.open(person.id));
      await chat.send(place, await render(one, credentials, person));
      return true;
    } catch (error) {
      if (error instanceof ChatError) return false;
      throw error;
    }
  };
