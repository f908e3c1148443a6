import { doesNotMatch, match } from 'node:assert/strict';
import { fillCustomer, qualifyPartner, submitCustomer } from '../support/journeys/customerJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

describe('an application for a customer that there may be one of already', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
    await qualifyPartner(stage);
  });
  after(() => stage[Symbol.asyncDispose]());

  const revenue = { legalName: 'Illinois Department of Revenue', website: 'www.illinois.example.gov' };

  it('goes its way where two bodies share a website', async () => {
    match(await submitCustomer(stage, 'agent', revenue), /Submitted/);
    await stage.say('agent', 'customer');
    await stage.press('agent', 'New customer');
    const aging = { ...revenue, legalName: 'Illinois Department of Aging' };
    doesNotMatch(await fillCustomer(stage, 'agent', aging), /\bC13\b/);
    match(await stage.press('agent', 'submit-application'), /Illinois Department of Aging\nSubmitted/);
  });

  it('is stopped where the same body is in the same state, spelt out, and says why in German', async () => {
    await stage.say('germanAgent', 'kunde');
    const spelt = { ...revenue, region: 'Illinois', website: 'revenue.example.gov' };
    match(await fillCustomer(stage, 'germanAgent', spelt), /C13 · Blockiert.*gibt es schon einen Antrag/s);
    match(await stage.say('germanAgent', 'warum C13'), /Der Mandant ist derselbe, oder Name und Bundesstaat/);
  });
});
