import { z } from 'zod/v4';

/** A person: `<tenant id>/<Entra object id>`, both in lower case. */
export const PersonId = z.string().min(3).max(200);
export type PersonId = z.infer<typeof PersonId>;

export const Role = z.enum(['adminAgent', 'salesAgent', 'reviewer', 'operator']);
export type Role = z.infer<typeof Role>;

export const Language = z.enum(['en', 'de']);
export type Language = z.infer<typeof Language>;

/** Where a person's 1:1 chat with the bot is; what Teams needs to reach them unasked. */
export const ChatReference = z.object({
  serviceUrl: z.string(),
  conversationId: z.string(),
  botId: z.string(),
});
export type ChatReference = z.infer<typeof ChatReference>;

/** What we keep of a person: how to reach and address them. Roles are never kept here. */
export const Person = z.object({
  id: PersonId,
  revision: z.int().min(1),
  name: z.string(),
  /** What they chose with `language`; absent until they choose. */
  chosenLanguage: Language.optional(),
  /** What their Teams client said last, for example `de-DE`. */
  locale: z.string(),
  chat: ChatReference.optional(),
  reachable: z.boolean(),
  greeted: z.boolean(),
});
export type Person = z.infer<typeof Person>;

/** Who does something: identity and roles at the moment of acting. */
export interface Actor {
  readonly id: PersonId;
  readonly name: string;
  readonly roles: readonly Role[];
}

export const personId = (tenantId: string, objectId: string): PersonId =>
  `${tenantId}/${objectId}`.toLowerCase();
export const objectIdOf = (person: PersonId): string => person.slice(person.indexOf('/') + 1);
export const tenantIdOf = (person: PersonId): string => person.slice(0, person.indexOf('/'));

/** The language someone reads: the one they chose, else their client's, else English. */
export const languageOf = (person: Pick<Person, 'chosenLanguage' | 'locale'>): Language =>
  person.chosenLanguage ?? (person.locale.toLowerCase().startsWith('de') ? 'de' : 'en');
