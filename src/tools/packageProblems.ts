import { z } from 'zod/v4';
import { AppManifest, Localization, localizableTexts } from './appManifest.ts';
import {
  commandProblems,
  idProblems,
  lengthProblems,
  localizationProblems,
  namedFileProblems,
  placeholderProblems,
  urlProblems,
} from './appPackageChecks.ts';
import { colorIconProblems, outlineIconProblems } from './iconChecks.ts';

/** The files of a package, by name. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** What is wrong with the contents of a package: sentences about all its files, none if they are fine. */
export function packageProblems(files: PackageFiles): string[] {
  const { value: manifest, problems } = parsed(files, 'manifest.json', AppManifest);
  if (!manifest) return problems;
  return [
    ...placeholderProblems('manifest.json', textOf(files, 'manifest.json')),
    ...idProblems(manifest),
    ...urlProblems(manifest),
    ...lengthProblems('manifest.json', {
      'developer.name': manifest.developer.name,
      ...localizableTexts(manifest),
    }),
    ...commandProblems(manifest),
    ...namedFileProblems(manifest, Object.keys(files)),
    ...manifest.localizationInfo.additionalLanguages.flatMap(({ file }) =>
      languageProblems(files, file, manifest),
    ),
    ...checked(files, manifest.icons.color, colorIconProblems),
    ...checked(files, manifest.icons.outline, outlineIconProblems),
  ];
}

function languageProblems(files: PackageFiles, name: string, manifest: AppManifest): string[] {
  if (!files[name]) return [];
  const { value: localization, problems } = parsed(files, name, Localization);
  if (!localization) return problems;
  return [
    ...placeholderProblems(name, textOf(files, name)),
    ...lengthProblems(name, localization),
    ...localizationProblems(name, manifest, localization),
  ];
}

/** A file that is missing is reported once, by the check of the names. */
function checked(
  files: PackageFiles,
  name: string,
  check: (name: string, bytes: Uint8Array) => string[],
): string[] {
  const bytes = files[name];
  return bytes ? check(name, bytes) : [];
}

/** The text of a file, empty if there is none. */
export const textOf = (files: PackageFiles, name: string): string => new TextDecoder().decode(files[name]);

interface Parsed<T> {
  readonly value?: T;
  readonly problems: string[];
}

function parsed<T>(files: PackageFiles, name: string, schema: z.ZodType<T>): Parsed<T> {
  try {
    const { data, error } = schema.safeParse(JSON.parse(textOf(files, name)));
    if (!error) return { value: data, problems: [] };
    return {
      problems: error.issues.map(({ path, message }) => `${name}: ${z.core.toDotPath(path)}: ${message}.`),
    };
  } catch {
    return { problems: [`${name} is not valid JSON.`] };
  }
}
