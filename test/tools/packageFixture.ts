import { PNG } from 'pngjs';
import { AppManifest } from '../../src/tools/appManifest.ts';
import { type AppPackageValues, resolved, sourceFiles } from '../../src/tools/appPackage.ts';
import type { PackageFiles } from '../../src/tools/packageProblems.ts';

export const values: AppPackageValues = {
  clientId: '3f2c1b0a-9d8e-4c7b-a6f5-0123456789ab',
  websiteUrl: 'https://desk.example/',
  privacyUrl: 'https://desk.example/privacy',
  termsUrl: 'https://desk.example/terms',
};

/** The package's own files with good values in place, free to be spoilt. */
export const goodFiles = async (): Promise<PackageFiles> => resolved(await sourceFiles(), values);

/** The package's own manifest, free to be spoilt. */
export const goodManifest = async (): Promise<AppManifest> =>
  AppManifest.parse(jsonIn((await goodFiles())['manifest.json']));

export const jsonIn = (bytes: Uint8Array | undefined): unknown => JSON.parse(new TextDecoder().decode(bytes));

export const bytesOf = (json: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(json));

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** A PNG filled with one colour; `corner` is the colour of its first pixel, if that differs. */
export function square(side: number, fill: Rgba, corner: Rgba = fill): Uint8Array {
  const png = new PNG({ width: side, height: side });
  png.data.fill(Uint8Array.from(fill));
  png.data.set(corner);
  return PNG.sync.write(png);
}
