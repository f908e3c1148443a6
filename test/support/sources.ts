import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from '@babel/parser';

const root = new URL('../..', import.meta.url).pathname;

export interface SourceFile {
  /** From the project's root, for example `src/domain/case.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Every file below a folder of the project whose name ends so. */
export const filesIn = (folder: string, ending: string): SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));

/** What a file imports, as it is written. */
export const importsOf = ({ text }: SourceFile): string[] =>
  [...text.matchAll(/(?:from|^import|import\()\s*'([^']+)'/gm)].map(([, name]) => name ?? '');

export interface FunctionSize {
  readonly name: string;
  readonly lines: number;
}

interface Node {
  readonly type: string;
  readonly loc?: { readonly start: { line: number }; readonly end: { line: number } };
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one);
  else if (isNode(value)) {
    yield value;
    for (const [key, one] of Object.entries(value)) if (key !== 'loc') yield* nodesIn(one);
  }
}

/** Every function of a file and the lines it takes, from its first to its last. */
export const functionsOf = (file: SourceFile): FunctionSize[] =>
  [...nodesIn(parse(file.text, { sourceType: 'module', plugins: ['typescript'] }).program)]
    .filter(({ type }) => /Function|ObjectMethod|ClassMethod/.test(type) && !type.startsWith('TS'))
    .map(({ loc }) => ({
      name: `${file.path}:${loc?.start.line}`,
      lines: (loc?.end.line ?? 0) - (loc?.start.line ?? 0) + 1,
    }));
