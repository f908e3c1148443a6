import { deepEqual, equal } from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { request } from 'undici';
import { readText } from '../../src/http/body.ts';
import { partnerCenter } from '../../src/partnerCenter/client.ts';
import { silence } from '../support/bots/doubles.ts';
import { portOf } from '../support/http/loopback.ts';
import { configOf, openCenter } from '../support/partnerCenter/partnerCenter.ts';
import { fixtures, fixturesIn } from '../support/partnerCenter/partnerCenterFixtures.ts';
import { lacking } from '../support/processes/lacking.ts';

const organization = fixtures.get('organization')?.response.body;

/** A form as Entra takes it. */
const formOf = (body: unknown) => new URLSearchParams(Object(body));

for (const [name, { request: asked, response }] of fixturesIn('entra'))
  describe(`Entra’s documented example: ${name}`, () => {
    it('is what the client asks for a token, and what it understands', async () => {
      await using opened = await openCenter();
      const seen: { path?: string | undefined; type?: string | undefined; form: object }[] = [];
      const tokens: (string | undefined)[] = [];
      const server = createServer(async (call, answer) => {
        tokens.push(call.headers.authorization);
        if (call.method === 'GET') return answer.end(JSON.stringify(organization));
        const form = Object.fromEntries(new URLSearchParams(await readText(call, 10_000)));
        seen.push({ path: call.url, type: call.headers['content-type'], form });
        return answer.end(JSON.stringify(response.body));
      });
      const url = `http://127.0.0.1:${await portOf(server)}`;
      const file = `${opened.folder}/another`;
      await writeFile(file, String(Object(asked.body).refresh_token));
      const config = configOf({ url, tokenUrl: `${url}${asked.path}` }, file);
      const center = partnerCenter(config, { log: silence.log });
      await center.account.organization();
      await center.close();
      server.close();
      deepEqual(seen, [{ path: asked.path, type: asked.headers['Content-Type'], form: asked.body }]);
      deepEqual(tokens, [undefined, `Bearer ${Object(response.body).access_token}`]);
      equal((await readFile(file, 'utf8')).trim(), Object(response.body).refresh_token);
    });

    it('is what the emulator takes, and how it answers', async () => {
      await using opened = await openCenter();
      const { method, path, headers, body } = asked;
      const answer = await request(`${opened.emulator.url}${path}`, {
        method,
        headers,
        body: formOf(body).toString(),
      });
      equal(answer.statusCode, response.status);
      deepEqual(lacking(response.body, await answer.body.json()), []);
    });
  });
