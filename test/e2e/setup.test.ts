import { approveTown } from '../support/setupJourney.ts';
import { shows } from './support/look.ts';
import { fillIn, person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

async function answers({ page, stage }: Setting): Promise<void> {
  await approveTown(stage);
  const agent = await person(page, 'agent');
  await agent.sees(/Your customer is qualified for GCC/);
  await agent.press('Set up in Partner Center');
  await agent.sees(/Step 2 of 5.*481520 · Town of Sample · 1 of 1 left/s);
  await agent.press('Next');
  await agent.sees(/Step 3 of 5/);
  const typed = { 'Street and number': 'Town Green', City: 'Austin', State: 'TX', 'ZIP Code': '78701' };
  await fillIn(agent.newest, { ticked: [], typed });
  await agent.press('Next');
  await agent.sees(/Microsoft does not know this address/);
  await agent.press('Take 1 Town Green, Austin, TX 78701');
  await agent.sees(/Step 4 of 5/);
  await agent.press('Next');
  await agent.sees(/Step 5 of 5/);
  const contact = { 'First name': 'Ada', 'Last name': 'Poe', 'E-mail': 'ada.poe@townofsample.example.gov' };
  await fillIn(agent.newest, { ticked: [], typed: contact });
  await agent.press('Next');
  await agent.sees(/Nothing stands in the way.*townofsample\.onmicrosoft\.com/s);
}

async function isCreated({ page, stage }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  await agent.press('Create the customer');
  await shows(agent.chat, /First credentials of a new tenant.*admin@townofsample\.onmicrosoft\.com/s);
  await shows(agent.chat, /Being qualified/);
  stage.tryout.simulator.clock.addHours(1);
  await stage.rest();
  await shows(agent.chat, /Your customer is set up and may order.*Ready to order/s);
}

describe('a customer is set up on the page', () => {
  const here = setting('oneStory');
  it('answers five forms, with Partner Center’s own validation IDs and address', () => answers(here));
  it('is created, its credentials are told once, and Microsoft’s approval is told', () => isCreated(here));
});
