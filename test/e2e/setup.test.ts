import { equal } from 'node:assert/strict';
import { approveTown } from '../support/journeys/setupJourney.ts';
import { hides, shows, until } from './support/look.ts';
import { giveCode, inPartnerCenter, part } from './support/partnerCenter.ts';
import { field, fillIn, outside, person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

const town = 'Town of Sample';
const address = {
  'Street and number': '1 Town Green',
  City: 'Austin',
  State: 'TX',
  'ZIP code': '78701',
};

/** Microsoft takes back every validation ID of ours. */
const takeBackAll = ({ page, stage }: Setting): Promise<void> =>
  inPartnerCenter(page, async (center) => {
    const { codes, partner } = stage.tryout.emulator.state;
    for (const { validationId } of codes.filter(({ partnerId }) => partnerId === partner.id)) {
      await part(center, 'codes')
        .getByRole('button', { name: `Take back ${validationId}` })
        .click();
      await hides(part(center, 'codes'), RegExp(validationId));
    }
  });

async function stops(on: Setting): Promise<void> {
  const { page, stage } = on;
  await approveTown(stage);
  const agent = await person(page, 'agent');
  await agent.sees(/Your customer is qualified for GCC/);
  await takeBackAll(on);
  const count = stage.tryout.emulator.state.customers.length;
  await agent.press('Set up in Partner Center');
  await agent.sees(/The mail is ready.*V1 · Blocks/s);
  await agent.sees(/clerk@springfield\.example\.gov.*GCC validation ID missing for Town of Sample/s);
  await agent.chat.getByRole('link', { name: 'Open in mail program' }).last().click();
  await shows(
    (await outside(page)).locator('[data-part=drafts]'),
    /validation ID missing.*clerk@springfield/s,
  );
  await agent.press('Look again');
  await agent.sees(/V1 · Blocks/);
  equal(stage.tryout.emulator.state.customers.length, count);
}

async function goesOn({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  let code = '';
  await inPartnerCenter(page, async (center) => {
    code = await giveCode(center, town);
  });
  await agent.press('Look again');
  await agent.sees(RegExp(`Step 2 of 5.*${code} · ${town} · 1 of 1 left`, 's'));
}

/** A box that is ticked for one name is not ticked for another: so the bot asks for each. */
async function isNamed({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  await agent.newest.getByRole('radio', { name: new RegExp(town) }).check();
  await agent.press('Next');
  await agent.sees(/Step 3 of 5/);
  const box = agent.newest.getByRole('checkbox', { name: /another name, and it is the same customer/ });
  const go = async (name: string): Promise<void> => {
    await field(agent.newest, 'Organization name').fill(name);
    await agent.press('Next');
  };
  await fillIn(agent.newest, { ticked: [], typed: address }, { 'Organization name': 'Sample Town Hall' });
  equal(await box.isVisible(), false);
  await agent.press('Next');
  await agent.sees(/The names differ.*Approved under the name.*Town of Sample/s);
  await box.check();
  await go('Riverside Casino LLC');
  await agent.sees(/The names differ/);
  await until(
    () => box.isChecked(),
    (isChecked) => !isChecked,
    'a box that asks anew',
  );
  await box.check();
  await agent.press('Next');
  await agent.sees(/Step 4 of 5/);
}

describe('a customer without a validation ID, on the page', () => {
  const on = setting('oneStory');

  it('is not set up: the agent gets the mail that has it ask Microsoft for one', () => stops(on));
  it('is set up once Microsoft has given one', () => goesOn(on));
  it('is named otherwise than it was approved only by a tick for that very name', () => isNamed(on));
});
