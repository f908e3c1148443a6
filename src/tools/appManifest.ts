import { z } from 'zod/v4';

const Command = z.object({ title: z.string(), description: z.string() });
const CommandList = z.object({ scopes: z.array(z.string()), commands: z.array(Command) });

/** The fields of a Teams app manifest that we check; the others are Microsoft's to check. */
export const AppManifest = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be three numbers like 1.0.0'),
  id: z.string(),
  developer: z.object({
    name: z.string(),
    websiteUrl: z.string(),
    privacyUrl: z.string(),
    termsOfUseUrl: z.string(),
  }),
  name: z.object({ short: z.string(), full: z.string() }),
  description: z.object({ short: z.string(), full: z.string() }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  accentColor: z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour like #1a2b3c'),
  localizationInfo: z.object({
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
  bots: z.array(z.object({ botId: z.string(), commandLists: z.array(CommandList) })),
});
export type AppManifest = z.infer<typeof AppManifest>;

/** A language file: the translated text of each place in the manifest, by its path; `$schema` is no translation. */
export const Localization = z.record(z.string(), z.string());
export type Localization = z.infer<typeof Localization>;

/** Every text of the manifest that people read, by the path under which a language file translates it. */
export const localizableTexts = (manifest: AppManifest): Localization => ({
  'name.short': manifest.name.short,
  'name.full': manifest.name.full,
  'description.short': manifest.description.short,
  'description.full': manifest.description.full,
  ...Object.fromEntries(manifest.bots.flatMap(commandTexts)),
});

const commandTexts = (bot: AppManifest['bots'][number], index: number): [string, string][] =>
  bot.commandLists.flatMap((list, listIndex) =>
    list.commands.flatMap((command, commandIndex): [string, string][] => {
      const path = `bots[${index}].commandLists[${listIndex}].commands[${commandIndex}]`;
      return [
        [`${path}.title`, command.title],
        [`${path}.description`, command.description],
      ];
    }),
  );

/** Every file that the manifest names. */
export const namedFiles = (manifest: AppManifest): string[] => [
  manifest.icons.color,
  manifest.icons.outline,
  ...manifest.localizationInfo.additionalLanguages.map((language) => language.file),
];
