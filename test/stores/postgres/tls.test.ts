import { deepEqual, equal, rejects, throws } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { storeConfig } from '../../../src/config.ts';
import { completed } from '../../../src/stores/postgres/address.ts';
import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { certified } from '../../support/http/certificateAuthority.ts';
import { pemOf } from '../../support/http/certificates.ts';
import { type PostgresServer, startPostgres } from '../../support/stores/postgresServer.ts';
import { type Folder, openFolder } from '../../support/stores/stores.ts';

const modeOf = (url: string) => new URL(completed(url)).searchParams.get('sslmode');

describe('a connection to PostgreSQL on another machine', () => {
  it('speaks TLS and verifies the server, unless its address says otherwise', () => {
    const modes = {
      'postgres://u:p@db.example/desk': 'verify-full',
      'postgres://u:p@db.example/desk?sslmode=': 'verify-full',
      'postgres://u:p@db.example/desk?sslmode=disable&sslmode=': 'verify-full',
      'postgres://u:p@localhost/desk?host=db.example': 'verify-full',
      'postgres:///desk?host=db.example&user=u': 'verify-full',
      'postgres://u:p@db.example/desk?host=': 'verify-full',
      'postgres://u:p@db.example/desk?sslmode=disable': 'disable',
      'postgres://u:p@127.0.0.1/desk': null,
      'postgres://u:p@db.example/desk?host=localhost': null,
      'postgres://u:p@%2Fvar%2Frun/desk': null,
    };
    for (const [url, mode] of Object.entries(modes)) equal(modeOf(url), mode, url);
  });

  it('is to the host in its address alone', () => {
    equal(new URL(completed('postgres:///desk')).hostname, 'localhost');
  });

  const wrong = [
    '?sslmode=verify_full',
    '?sslmode=allow',
    '?sslmode=no-verify',
    '?uselibpqcompat=true&sslmode=require',
    '?sslrootcert=/nothing/here.pem',
    '%zz',
    '?options=%ff',
  ];
  for (const end of wrong)
    it(`is refused before it is made where its address ends in ${end}`, () => {
      const STORE = `postgres://canary:canary@db.example/desk${end}`;
      throws(() => storeConfig({ STORE }), { message: /^STORE is not usable: it has (?!.*canary).+$/ });
    });

  it('is taken as it stands in its address where that is sound', () => {
    const url = `postgres://u:p%25@db.example/desk?sslmode=verify-full&sslrootcert=${import.meta.filename}`;
    deepEqual(storeConfig({ STORE: url }), { kind: 'postgres', url });
  });
});

describe('a connection to PostgreSQL over TLS', () => {
  const ca = certified({ organization: 'GCC Desk', commonName: 'Test CA' }, { isCa: true });
  const stranger = certified({ organization: 'GCC Desk', commonName: 'Another CA' }, { isCa: true });
  let folder: Folder;
  let server: PostgresServer;

  before(async () => {
    folder = await openFolder();
    const { pem, key } = certified({ organization: 'GCC Desk', commonName: 'localhost' }, { by: ca });
    const files = { 'server.crt': pem, 'server.key': pemOf(key) };
    server = await startPostgres(['fsync=off', 'ssl=on'], files);
    await writeFile(`${folder.path}/ca.pem`, ca.pem);
    await writeFile(`${folder.path}/stranger.pem`, stranger.pem);
  });
  after(async () => {
    await server.stop();
    await folder[Symbol.asyncDispose]();
  });

  const addressOf = (host: string, trusted: string): string => {
    const url = new URL(server.url);
    url.hostname = host;
    url.searchParams.set('sslmode', 'verify-full');
    url.searchParams.set('sslrootcert', `${folder.path}/${trusted}`);
    return url.href;
  };

  it('is made to a server that a trusted authority vouches for, under its own name', async () => {
    const store = await openPostgresStore(addressOf('localhost', 'ca.pem'));
    equal(await store.ready(), true);
    await store.close();
  });

  it('is not made to one that nobody trusted vouches for, nor under another name', async () => {
    await rejects(
      openPostgresStore(addressOf('localhost', 'stranger.pem')),
      /certificate|self-signed|verify/i,
    );
    await rejects(openPostgresStore(addressOf('127.0.0.1', 'ca.pem')), /does not match cert/i);
  });
});
