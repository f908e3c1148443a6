import { deepEqual, equal } from 'node:assert/strict';
import { EmulatorValidation } from 'botframework-connector';
import { request } from 'undici';
import { forgeries } from '../support/attacks/forgeries.ts';
import { privateKey, tokenWith } from '../support/http/keyServer.ts';
import { action, openProduction, type Production } from '../support/processes/production.ts';
import { openStockBot } from '../support/processes/stockBot.ts';

/** What each forgery is answered with. */
async function statuses(
  statusOf: (authorization: string) => Promise<number>,
): Promise<Record<string, number>> {
  const answers: Record<string, number> = {};
  for (const [kind, authorization] of Object.entries(forgeries))
    answers[kind] = await statusOf(authorization);
  return answers;
}

describe('a forged token', () => {
  let bot: Production;
  before(async () => {
    bot = await openProduction();
  });
  after(() => bot.close());

  for (const [kind, authorization] of Object.entries(forgeries))
    it(`with ${kind} is refused, and nothing is said about why`, async () => {
      const { status, body, headers } = await bot.post(action, authorization);
      equal(status, 401);
      equal(headers['www-authenticate'], 'Bearer');
      deepEqual(Object.keys(JSON.parse(body)), ['code', 'correlationId']);
    });

  it('is what these tests are about: the good one gets through, signed in any of the three ways', async () => {
    equal((await bot.post()).status, 200);
    for (const [alg, hash] of [
      ['RS384', 'sha384'],
      ['RS512', 'sha512'],
    ] as const)
      equal((await bot.post(action, `Bearer ${tokenWith({ header: { alg }, hash })}`)).status, 200);
  });

  it('with an unknown key makes nobody fetch keys again and again', async () => {
    const header = { kid: 'stranger' };
    for (let count = 0; count < 20; count += 1)
      await bot.post(
        action,
        `Bearer ${tokenWith({ header, claims: { count }, key: privateKey('stranger') })}`,
      );
    equal(bot.keyServer.state.metadata, 1);
  });

  it('cannot make the SDK’s list of issuers longer', async () => {
    const known = EmulatorValidation.ToBotFromEmulatorTokenValidationParameters.issuer?.length;
    for (let count = 0; count < 50; count += 1)
      await bot.post(
        action,
        `Bearer ${tokenWith({ claims: { iss: `https://sts.windows.net/${count}/`, tid: count } })}`,
      );
    equal(EmulatorValidation.ToBotFromEmulatorTokenValidationParameters.issuer?.length, known);
  });

  it('opens the SDK’s own door in several ways, so that these tests would show it in place of ours', async () => {
    const stock = await openStockBot(bot.keyServer);
    const { error } = console;
    console.error = () => undefined; // the SDK prints every refusal, with the keys that it knows
    const headersOf = (authorization: string) => ({
      'content-type': 'application/json',
      ...(authorization && { authorization }),
    });
    const theirs = await statuses(async (authorization) => {
      const options = {
        method: 'POST',
        headers: headersOf(authorization),
        body: JSON.stringify(action),
      } as const;
      const { statusCode, body } = await request(stock.url, options);
      await body.dump();
      return statusCode;
    }).finally(() => {
      console.error = error;
      stock.close();
    });
    for (const kind of [
      'the emulator, second version',
      'the emulator, in our own tenant',
      'a key endorsed for nothing',
    ])
      equal(theirs[kind], 200, kind);
    const ours = await statuses(async (authorization) => (await bot.post(action, authorization)).status);
    deepEqual([...new Set(Object.values(ours))], [401]);
  });
});
