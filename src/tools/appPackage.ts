import { readdir, readFile } from 'node:fs/promises';
import { type Zippable, zipSync } from 'fflate';
import { zipProblems } from './appPackageChecks.ts';
import { type PackageFiles, packageProblems, textOf } from './packageProblems.ts';

/** What one deployment puts into the manifest: the bot's Entra client ID and the pages about it. */
export interface AppPackageValues {
  readonly clientId: string;
  readonly websiteUrl: string;
  readonly privacyUrl: string;
  readonly termsUrl: string;
}

/** A package that Teams would refuse; `problems` are sentences, all of them. */
export class AppPackageError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'AppPackageError';
    this.problems = problems;
  }
}

const source = new URL('../../appPackage/', import.meta.url);

/** The Teams app package for `values` as a zip, the same bytes each time; throws AppPackageError if Teams would refuse it. */
export async function buildAppPackage(values: AppPackageValues): Promise<Uint8Array> {
  return packed(resolved(await sourceFiles(), values));
}

/** The files of the package as they are kept, placeholders included. Hidden files are the desktop's, not ours. */
export async function sourceFiles(): Promise<PackageFiles> {
  const entries = await readdir(source, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  const contents = await Promise.all(names.map((name) => readFile(new URL(name, source))));
  return Object.fromEntries(names.map((name, index) => [name, new Uint8Array(contents[index] ?? [])]));
}

/** The same files with the placeholders of the manifest replaced, which are written as Microsoft 365 Agents Toolkit wants them. */
export function resolved(files: PackageFiles, values: AppPackageValues): PackageFiles {
  const known = new Map([
    ['CLIENT_ID', values.clientId],
    ['WEBSITE_URL', values.websiteUrl],
    ['PRIVACY_URL', values.privacyUrl],
    ['TERMS_URL', values.termsUrl],
  ]);
  const manifest = textOf(files, 'manifest.json').replace(/\$\{\{(\w+)\}\}/g, (placeholder, name: string) =>
    JSON.stringify(known.get(name) ?? placeholder).slice(1, -1),
  );
  return { ...files, 'manifest.json': new TextEncoder().encode(manifest) };
}

/** The zip of resolved files; throws AppPackageError with everything that is wrong with them. */
export function packed(files: PackageFiles): Uint8Array {
  // A zip holds local time without a zone, so a local date is the one that gives the same bytes everywhere.
  const mtime = new Date(2020, 0, 1);
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime }]]),
  );
  const zip = zipSync(entries, { level: 9 });
  const problems = [...packageProblems(files), ...zipProblems(zip)];
  if (problems.length > 0) throw new AppPackageError(problems);
  return zip;
}
