import { deepEqual, doesNotMatch, equal, match, notEqual, rejects } from 'node:assert/strict';
import { copyFile, readdir, readFile, rm, stat } from 'node:fs/promises';
import { getGlobalDispatcher } from 'undici';
import { refusalOf } from '../../src/domain/refusal.ts';
import { openLog } from '../../src/log.ts';
import { refreshTokenFile } from '../../src/partnerCenter/refreshToken.ts';
import { tokenSource } from '../../src/partnerCenter/token.ts';
import type { PartnerCenterError } from '../../src/services/partnerCenterError.ts';
import { firstRefreshToken } from '../../src/simulator/partnerCenter/seed.ts';
import {
  type Center,
  impatience,
  newRequestId,
  openCenter,
  refusedWith,
  town,
} from '../support/partnerCenter/partnerCenter.ts';

/** Where nobody is asked. */
const nobody = { url: '', clientId: '', clientSecret: '', dispatcher: getGlobalDispatcher(), limit: 1 };

describe('the token for Partner Center', () => {
  let opened: Center;
  beforeEach(async () => {
    opened = await openCenter();
  });
  afterEach(() => opened[Symbol.asyncDispose]());
  const granted = () => opened.emulator.state.count;
  const kept = async () => (await readFile(opened.refreshTokenFile, 'utf8')).trim();
  const ask = () => opened.center.account.organization();

  it('is asked for once, however many calls wait for it', async () => {
    await Promise.all(Array.from({ length: 20 }, ask));
    equal(Object.keys(opened.emulator.state.accessTokens).length, 1);
  });

  it('is used until five minutes before its end, and then renewed', async () => {
    await ask();
    const first = granted();
    opened.later(3299);
    await ask();
    equal(granted(), first);
    opened.later(1);
    await ask();
    notEqual(granted(), first);
  });

  it('brings a new refresh token, which replaces the file whole and is its owner’s alone', async () => {
    await ask();
    const first = await kept();
    notEqual(first, firstRefreshToken);
    equal(((await stat(opened.refreshTokenFile)).mode & 0o777).toString(8), '600');
    deepEqual((await readdir(opened.folder)).toSorted(), ['emulator.json', 'refresh-token']);
    const restarted = opened.open();
    await restarted.account.organization();
    await restarted.close();
    notEqual(await kept(), first);
  });

  it('goes on with the refresh token it has when a new one cannot be kept', async () => {
    const file = `${opened.folder}/${'t'.repeat(240)}`; // so long that no file beside it can have a longer name
    await copyFile(opened.refreshTokenFile, file);
    const center = opened.open(file);
    await center.account.organization();
    equal(await readFile(file, 'utf8'), firstRefreshToken);
    opened.later(3600);
    await center.account.organization();
    await center.close();
  });

  it('is granted on a refresh token that was used often, as by processes that were killed before they kept the next', async () => {
    for (let killed = 0; killed < 4; killed += 1) {
      const file = `${opened.folder}/kept-by-${killed}`;
      await copyFile(opened.refreshTokenFile, file);
      const center = opened.open(file);
      await center.account.organization();
      await center.close();
    }
    await ask();
  });

  it('is not asked for without a refresh token', async () => {
    await rm(opened.refreshTokenFile);
    await rejects(ask(), refusedWith(0, 'invalid_grant'));
    const lines: string[] = [];
    const log = openLog('error', { write: (line) => void lines.push(line) });
    const refreshToken = refreshTokenFile('/not/there');
    const source = tokenSource({ ...nobody, refreshToken, now: Date.now, log });
    await rejects(source.token(), refusedWith(0, 'invalid_grant'));
    match(lines.join(), /"path":"\/not\/there","msg":"the refresh token cannot be read"/);
  });

  it('is refused for a refresh token that is over, and nothing is asked of Partner Center then', async () => {
    opened.emulator.state.refreshTokens = ['another'];
    const tried = opened.center.customers.create(town, newRequestId());
    await rejects(tried, refusedWith(401, 'invalid_grant'));
    equal(opened.emulator.state.asked.length, 0);
  });

  for (const [refusal, words] of [
    [
      'signIn',
      'invalid_request invalid_grant unauthorized_client invalid_client unsupported_grant_type invalid_resource ' +
        'invalid_scope access_denied interaction_required consent_required login_required a_new_word',
    ],
    ['trouble', 'temporarily_unavailable server_error'],
  ] as const)
    it(`is refused in words of Entra’s that say nothing about what was asked for: ${refusal} (${words})`, async () => {
      for (const code of words.split(' '))
        for (const status of [400, 401, 403]) {
          opened.emulator.switch({ failures: [{ operation: 'token', how: 'refuse', status, code }] });
          const error = await ask().catch((thrown: PartnerCenterError) => thrown);
          equal('code' in error && refusalOf(error.code, error.status), refusal, `${status} ${code}`);
        }
    });

  it('is asked for anew after a failure', async () => {
    opened.emulator.switch({
      failures: [{ operation: 'token', how: 'refuse', status: 503, code: 'temporarily_unavailable' }],
    });
    await rejects(ask(), refusedWith(503, 'temporarily_unavailable'));
    match((await ask()).name, /Northwind/);
  });

  it('is forgotten when Partner Center refuses it', async () => {
    await ask();
    opened.emulator.state.accessTokens = {};
    await rejects(ask(), refusedWith(401, '400'));
    await ask();
  });

  for (const how of ['hang', 'cut', 'empty'] as const)
    it(`that does not come (${how}) leaves no doubt about a write: nothing was sent`, async () => {
      await using opened = await openCenter(impatience);
      opened.emulator.switch({ failures: [{ operation: 'token', how }] });
      await rejects(
        opened.center.customers.create(town, newRequestId()),
        (error: Error) => 'isOutcomeUnknown' in error && error.isOutcomeUnknown === false,
      );
      equal(opened.emulator.state.asked.length, 0);
    });

  it('shows in no error', async () => {
    opened.emulator.state.refreshTokens = ['another'];
    await rejects(ask(), (error: Error) => {
      doesNotMatch(JSON.stringify({ ...error, message: error.message, stack: error.stack }), /sample-/);
      return true;
    });
  });
});
