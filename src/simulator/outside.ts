import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';
import { cast } from './cast.ts';
import type { MovableClock } from './clock.ts';
import type { OutsideState, PersonState } from './state.ts';
import { fixtures } from './tenants.ts';
import type { LivingWorld } from './world.ts';

const Commands = z.object({
  bots: z.array(
    z.object({
      commandLists: z.array(
        z.object({
          scopes: z.array(z.string()),
          commands: z.array(z.object({ title: z.string(), description: z.string() })),
        }),
      ),
    }),
  ),
});

const packageFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../appPackage/${name}`, import.meta.url), 'utf8'));

/** The commands that Teams suggests in a 1:1 chat, from the app package, in each language. */
function suggestedCommands(): Record<'en' | 'de', PersonState['commands']> {
  const lists = Commands.parse(packageFile('manifest.json')).bots[0]?.commandLists ?? [];
  const german = z.record(z.string(), z.string()).parse(packageFile('de.json'));
  const index = lists.findIndex(({ scopes }) => scopes.includes('personal'));
  const en = lists[index]?.commands ?? [];
  const word = (at: number, part: string) =>
    german[`bots[0].commandLists[${index}].commands[${at}].${part}`] ?? '';
  return { en, de: en.map((_, at) => ({ title: word(at, 'title'), description: word(at, 'description') })) };
}

/** The world as the page shows it, at this moment. */
export function outsideView(
  living: LivingWorld,
  clock: MovableClock,
  zone: string,
  urls: { readonly form: () => string; readonly partnerCenter: () => string },
) {
  const commands = suggestedCommands();
  const { world } = living;
  const guest = (id: string): PersonState => ({
    id,
    name: 'Guest',
    role: 'guest',
    language: 'en',
    blocked: world.blocked.includes(id),
    commands: commands.en,
  });

  return (): OutsideState => {
    const chats = Object.values(world.chats);
    const guests = chats.filter(({ personId }) => !cast.some((one) => one.id === personId));
    const known = cast.map((one) => ({
      ...one,
      blocked: world.blocked.includes(one.id),
      commands: commands[one.language],
    }));
    return {
      now: clock.now(),
      zone,
      people: [...known, ...guests.map(({ personId }) => guest(personId))],
      chats,
      drafts: world.drafts.toReversed(),
      applications: world.applications.toReversed(),
      formUrl: urls.form(),
      partnerCenterUrl: urls.partnerCenter(),
      tenants: fixtures.map(({ id, kind, domain }) => ({ id, kind, ...(domain && { domain }) })),
    };
  };
}
