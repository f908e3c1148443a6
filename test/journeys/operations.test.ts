import { doesNotMatch, equal, match } from 'node:assert/strict';
import { approveTown, fillSetup, townCode } from '../support/journeys/setupJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

/** Validation IDs that are used up, though nobody was set up with them here. */
function useUp(stage: Stage, count: number): void {
  const { codes } = stage.tryout.emulator.state;
  const [code] = codes;
  for (let index = 0; code && index < count; index += 1)
    codes.push({ ...code, validationId: String(700_000 + index), remainingCreates: 0 });
}

describe('the validation IDs that an operator sees', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  it('run out until the customer that used them up is ready', async () => {
    await approveTown(stage);
    const before = await stage.say('operator', 'operations');
    match(before, /481517 \(Forensics Lab Inc\.\): 0 left/);
    doesNotMatch(before, /Town of Sample/); // meant for one customer, and not used yet
    await fillSetup(stage, 'agent');
    await stage.press('agent', 'setup-create');
    match(await stage.say('operator', 'operations'), /481520 \(Town of Sample\): 0 left/);
    await stage.pass({ hours: 1 });
    const after = await stage.say('operator', 'operations');
    match(after, /481517/);
    doesNotMatch(after, new RegExp(townCode));
  });

  it('are ten at most, with the number of the others', async () => {
    useUp(stage, 12);
    const seen = await stage.say('operator', 'operations');
    equal(seen.match(/: [01] left/g)?.length, 10);
    match(seen, /\n3 more/);
  });

  it('are missed aloud when Partner Center is silent', async () => {
    stage.tryout.emulator.switch({ failures: [{ operation: '*', how: 'refuse', status: 500, times: 9 }] });
    const seen = await stage.say('operator', 'operations');
    match(seen, /Validation IDs running out\nPartner Center did not show the validation IDs/);
  });
});
