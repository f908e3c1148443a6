import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { postponed, requireOf } from '../src/postponed.ts';
import { bundle } from '../src/tools/bundle.ts';
import { builtForTests } from './support/processes/builtForTests.ts';
import { startChild, told } from './support/processes/children.ts';
import { inFolder } from './support/stores/stores.ts';

const isWithin = (folder: string) => (file: string) => file.includes(folder);

/** In a line that is no comment. */
const asksForCaller = /^(?!\s*(\/\/|\*)).*(\w\.caller\b|arguments\.callee)/;

describe('a module that is postponed', () => {
  const program = builtForTests('postponedProcess.ts');
  let built: string[] = [];
  before(() =>
    inFolder(async (folder) => {
      built = Object.keys((await bundle(['src/main.ts'], folder)).metafile.inputs);
    }),
  );

  it('is no part of what is built, where its stand-in is', () => {
    ok(built.some(isWithin('node_modules/restify/')));
    for (const [by, name] of postponed) {
      const isPart = name.startsWith('.')
        ? (file: string) => file === relative('', requireOf(by).resolve(name))
        : isWithin(`node_modules/${name}/`);
      deepEqual(built.filter(isPart), [], name);
      ok(built.includes(`postponed:${by} > ${name}`), name);
    }
  });

  it('leaves nothing in what is built that asks who called it, which no ES module may', () => {
    const files = built.filter((file) => existsSync(file));
    const asking = files.filter((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .some((line) => asksForCaller.test(line)),
    );
    ok(files.length > 500);
    deepEqual(asking, []);
  });

  it('is not loaded with what asks for it, and is all there when it is used', async () => {
    deepEqual(
      await told(startChild(program())),
      postponed.map(([, name]) => ({ name, waits: true, isWhole: true })),
    );
  });
});
