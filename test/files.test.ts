import { deepEqual, rejects } from 'node:assert/strict';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { syncFolder } from '../src/files.ts';
import { inFolder } from './support/stores/stores.ts';

/** What this process has open, where the system tells. */
const open = () =>
  readdirSync('/proc/self/fd').flatMap((name) => {
    const link = `/proc/self/fd/${name}`;
    return existsSync(link) ? [readlinkSync(link)] : [];
  });

describe('a folder that is made durable', () => {
  it('is there', () => inFolder(syncFolder));

  if (existsSync('/proc/self/fd'))
    it('is closed again, also when its system cannot do it', async () => {
      await rejects(syncFolder('/proc'), { code: 'EINVAL' });
      deepEqual(
        open().filter((path) => path === '/proc'),
        [],
      );
    });
});
