import { deepEqual, rejects } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, open as openFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { rolesFile } from '../../src/directory/rolesFile.ts';
import { openLog } from '../../src/log.ts';
import { silence } from '../support/bots/doubles.ts';
import { type Folder, openFolder } from '../support/stores/stores.ts';

describe('the roles file', () => {
  let folder: Folder;
  let path = '';
  beforeEach(async () => {
    folder = await openFolder();
    path = `${folder.path}/roles.json`;
  });
  afterEach(() => folder[Symbol.asyncDispose]());
  const open = () => rolesFile(path, 'tenant', silence.log);

  it('gives people of the home tenant their roles, however the id is written', async () => {
    await writeFile(path, '{ "reviewers": ["ABC"], "operators": ["abc"] }');
    const directory = await open();
    deepEqual(await directory.rolesOf('tenant/abc'), ['reviewer', 'operator']);
    deepEqual(await directory.rolesOf('other/abc'), []);
    deepEqual(await directory.withRole('reviewer'), ['tenant/abc']);
  });

  it('is read as editors leave it: with spaces around an id, and with a mark of its encoding', async () => {
    await writeFile(path, '\uFEFF{ "reviewers": [" abc "] }');
    deepEqual(await (await open()).rolesOf('tenant/abc'), ['reviewer']);
  });

  it('warns of what is no id of Entra’s, without showing it, and only then', async () => {
    const lines: string[] = [];
    const log = openLog('warn', { write: (line) => void lines.push(line) });
    await writeFile(
      path,
      '{ "reviewers": ["canary"], "operators": ["6f1d2c3b-4a59-4e68-9b7c-8d0e1f2a3b4c"] }',
    );
    await rolesFile(path, 'tenant', log);
    deepEqual(
      lines.map((line) => line.includes('"list":"reviewers","strangers":1') && !line.includes('canary')),
      [true],
    );
  });

  it('is read again when it changes, so that a role can be taken away', async () => {
    await writeFile(path, '{ "reviewers": ["abc"] }');
    const directory = await open();
    await writeFile(path, '{ "reviewers": [] }');
    deepEqual(await directory.rolesOf('tenant/abc'), []);
  });

  it('is read again when only its rights have changed, so that one that could not be read comes into force', async () => {
    const time = new Date('2026-01-05T18:00:00.000Z');
    await writeFile(path, '{ "reviewers": ["abc"] }');
    await utimes(path, time, time);
    const directory = await open();
    await writeFile(path, '{ "reviewers": ["xyz"] }');
    await utimes(path, time, time);
    await chmod(path, 0o600);
    deepEqual(await directory.rolesOf('tenant/abc'), []);
  });

  it('is read again when it was changed while it was read for the first time', async () => {
    execFileSync('mkfifo', [path]); // holds the reader until its writer is gone
    const opening = open();
    const writer = await openFile(path, 'w');
    await writer.write('{ "reviewers": ["abc"] }');
    await writeFile(`${path}.next`, '{ "reviewers": [] }');
    await rename(`${path}.next`, path);
    await writer.close();
    deepEqual(await (await opening).rolesOf('tenant/abc'), []);
  });

  it('keeps the roles before a change that cannot be read', async () => {
    await writeFile(path, '{ "reviewers": ["abc"] }');
    const directory = await open();
    await writeFile(path, '{ "reviewers": [');
    deepEqual(await directory.rolesOf('tenant/abc'), ['reviewer']);
    await rm(path);
    deepEqual(await directory.rolesOf('tenant/abc'), ['reviewer']);
    await symlink(path, path);
    deepEqual(await directory.rolesOf('tenant/abc'), ['reviewer']);
  });

  it('is waited for while it is read again, so that nobody acts in a role that was taken away', async () => {
    await writeFile(path, '{ "reviewers": ["abc"] }');
    const directory = await open();
    await rm(path);
    execFileSync('mkfifo', [path]); // holds the reader until its writer is gone
    const first = directory.rolesOf('tenant/abc');
    const writer = await openFile(path, 'w');
    const second = directory.rolesOf('tenant/abc');
    await writer.write('{ "reviewers": [] }');
    await writer.close();
    deepEqual(await Promise.all([first, second]), [[], []]);
  });

  it('refuses to start with a role that does not exist, in one line', async () => {
    await writeFile(path, '{ "reviewer": ["abc"] }');
    await rejects(open(), { message: /^ROLES_FILE .*reviewer[^\n]*$/ });
  });

  it('refuses a file that is no list of roles, in one line without a word of it', async () => {
    for (const content of [
      'canary\nsecret',
      '"canary"',
      '{ "reviewers": "canary" }',
      '{ "reviewers": [["canary"]] }',
    ]) {
      await writeFile(path, content);
      await rejects(open(), { message: /^ROLES_FILE (?!.*canary)[^\n]*$/ });
    }
  });
});
