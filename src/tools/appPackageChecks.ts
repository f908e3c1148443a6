import { unzipSync } from 'fflate';
import { isGuid } from '../domain/tenant.ts';
import { type AppManifest, type Localization, localizableTexts, namedFiles } from './appManifest.ts';

const packageFiles = ['manifest.json', 'color.png', 'outline.png', 'de.json'];
const maxZipBytes = 1_000_000;
const maxLists = 3;
const maxCommands = 10;

/** Longest text by the end of its path. Newer manifests allow longer commands, but older clients cut them off. */
const maxLengths: Record<string, number> = {
  'developer.name': 32,
  'name.short': 30,
  'name.full': 100,
  'description.short': 80,
  'description.full': 4000,
  '].title': 32,
  '].description': 128,
};

/** Placeholders that nothing has replaced. */
export const placeholderProblems = (name: string, text: string): string[] =>
  [...text.matchAll(/\$\{[^}"]*\}*/g)].map(([found]) => `${name} still contains the placeholder ${found}.`);

/** IDs of the app and its bots that are no GUIDs. */
export const idProblems = (manifest: AppManifest): string[] =>
  [
    { path: 'id', id: manifest.id },
    ...manifest.bots.map((bot, index) => ({ path: `bots[${index}].botId`, id: bot.botId })),
  ]
    .filter(({ id }) => !isGuid(id))
    .map(({ path, id }) => `${path} must be a GUID, but is “${id}”.`);

/** Addresses of the developer that do not start with https. */
export const urlProblems = ({ developer }: AppManifest): string[] =>
  [developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl]
    .filter((url) => !/^https:\/\//i.test(url) || !URL.canParse(url))
    .map((url) => `The developer’s address “${url}” must be an https URL.`);

/** Texts that are empty or longer than Teams shows; `texts` by path, from the manifest or a language file. */
export const lengthProblems = (name: string, texts: Localization): string[] =>
  Object.entries(texts).flatMap(([path, text]) => {
    const max = maxLengthOf(path);
    if (text.trim() === '') return [`${name}: ${path} is empty.`];
    return text.length > max ? [`${name}: ${path} has ${text.length} characters; ${max} are allowed.`] : [];
  });

const maxLengthOf = (path: string): number =>
  Object.entries(maxLengths).find(([end]) => path.endsWith(end))?.[1] ?? Number.POSITIVE_INFINITY;

/** More lists of commands, or more commands in one scope, than Teams shows. */
export const commandProblems = (manifest: AppManifest): string[] =>
  manifest.bots.flatMap(({ commandLists }) => {
    const scopes = new Set(commandLists.flatMap((list) => list.scopes));
    const tooMany = [...scopes].flatMap((scope) => {
      const count = commandLists
        .filter((list) => list.scopes.includes(scope))
        .flatMap((list) => list.commands).length;
      return count > maxCommands
        ? [`The scope ${scope} has ${count} commands; ${maxCommands} are allowed.`]
        : [];
    });
    return commandLists.length > maxLists
      ? [...tooMany, `The bot has ${commandLists.length} lists of commands; ${maxLists} are allowed.`]
      : tooMany;
  });

/** Texts of the manifest that a language file leaves out, and translations of what the manifest does not have. */
export function localizationProblems(
  name: string,
  manifest: AppManifest,
  localization: Localization,
): string[] {
  const wanted = Object.keys(localizableTexts(manifest));
  const given = Object.keys(localization).filter((path) => path !== '$schema');
  return [
    ...wanted.filter((path) => !given.includes(path)).map((path) => `${name} does not translate ${path}.`),
    ...given
      .filter((path) => !wanted.includes(path))
      .map((path) => `${name} translates ${path}, which the manifest does not have.`),
  ];
}

/** Files that the manifest names and the package lacks. */
export const namedFileProblems = (manifest: AppManifest, names: readonly string[]): string[] =>
  namedFiles(manifest)
    .filter((file) => !names.includes(file))
    .map((file) => `The manifest names ${file}, which is not in the package.`);

/** A zip that is too big for Teams, or does not hold exactly our four files in its root. */
export function zipProblems(zip: Uint8Array): string[] {
  const names = namesIn(zip);
  return [
    ...(zip.length < maxZipBytes
      ? []
      : [`The package has ${zip.length} bytes; less than ${maxZipBytes} are allowed.`]),
    ...packageFiles.filter((file) => !names.includes(file)).map((file) => `The package lacks ${file}.`),
    ...names
      .filter((name) => !packageFiles.includes(name))
      .map((name) => `The package must not contain ${name}.`),
  ];
}

/** Lists a zip without unpacking it: the filter sees every entry and takes none. */
function namesIn(zip: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(zip, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}
