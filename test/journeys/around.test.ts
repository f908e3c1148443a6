import { doesNotMatch, equal, match } from 'node:assert/strict';
import { decide, ownTenant, submit } from '../support/journeys/journey.ts';
import { openStage, people, type Stage } from '../support/processes/tryout.ts';

const block = (stage: Stage, person: string, blocked: boolean) =>
  stage.tryout.simulator.calls.block({ person, blocked });

describe('around the journey', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage[Symbol.asyncDispose]());

  for (const [word, answer] of [
    ['help', /This is what I can do/],
    ['/HELP', /This is what I can do/],
    ['hilfe', /This is what I can do/],
    ['  next ', /Qualify your organization: it comes before everything else/],
    ['weiter', /Qualify your organization/],
    ['cases', /You have no cases yet/],
    ['vorgaenge', /You have no cases yet/],
    ['why p2', /Your indirect provider handles this.*S0 Introduction.*as read on/s],
    ['warum T4', /Azure government tenant/],
    ['why C6', /The customer concludes this contract.*S2 Customer eligibility/s],
    ['why', /for example “why P2”:\n\n- P1 to P12: the partner’s qualification\n.*- X1 to X10.*- K1 to K5/s],
    ['zzzzz', /^I did not understand that\. “help” shows everything I can do\.$/],
    ['qualfy', /Did you mean “qualify”\?/],
    ['review', /Only reviewers see the queue\. “cases”/],
    ['Hi!', /^GCC Desk\nWelcome\. /],
    ['guten Tag', /^GCC Desk\nWelcome\. /],
    ['hello there', /Welcome\. /],
    ['Hello, where is GCC-7F3K2?', /I cannot find that case/],
    ['operations', /Only operators see this/],
    ['language fr', /Which language\?/],
    [`check ${ownTenant}`, /Commercial.*Your own form \(S1\)\nYes\n.*as the partner that buys\nNo: T6\n/s],
    ['prüfen contoso.com', /contoso\.com\nKind\nCommercial\nTenant ID\nc0a41b77/],
    ['check tenant a2900000-0000-4000-8000-000000000001', /Azure Government or GCC High.*T4/s],
    ['check 9cc00000-0000-4000-8000-000000000001', /as the customer’s tenant\nYes\n/],
    ['check nonsense', /Say which/],
    ['check', /Say which/],
    ['', /This is what I can do/],
  ] as const)
    it(`answers “${word}” from an agent`, async () => {
      match(await stage.say('agent', word), answer);
    });

  it('tells somebody without a role whom to ask, whatever they try, and nothing else', async () => {
    await submit(stage, 'germanAgent');
    const ref = stage.last('germanAgent').match(/GCC-\w{5}/)?.[0] ?? '';
    for (const word of ['help', 'cases', ref, 'operations', 'qualify'])
      match(await stage.say('newcomer', word), /^I cannot help you yet.*ask Operator .*44444444/);
  });

  it('lets somebody without a role choose the language, in which they are told whom to ask', async () => {
    match(await stage.say('newcomer', 'sprache de'), /Ab jetzt schreibe ich Ihnen auf Deutsch/);
    match(await stage.say('newcomer', 'hilfe'), /^Ich kann Ihnen noch nicht helfen/);
    match(await stage.say('newcomer', 'language en'), /From now on/);
  });

  it('finds cases by words of the company, the tenant or the ref, for those who may see them', async () => {
    match(
      await stage.say('reviewer', 'cases fabrikam c0a41b77'),
      /Cases with these words.*Fabrikam Cloud LLC/s,
    );
    doesNotMatch(await stage.say('agent', 'cases fabrikam'), /Fabrikam Cloud LLC/);
    match(await stage.say('reviewer', 'cases nobody'), /No case has these words\. “cases” shows them all/);
  });

  it('shows one case with its history, oldest last', async () => {
    const ref = stage.last('germanAgent').match(/GCC-\w{5}/)?.[0] ?? '';
    match(
      await stage.say('reviewer', ref.toLowerCase()),
      /History\nSubmitted\n.*Vertriebs-Agent\n.*\nOpened/s,
    );
  });

  it('gives a reviewer the queue and the oldest case as the next step', async () => {
    match(await stage.say('reviewer', 'review'), /Waiting for a reviewer.*Fabrikam/s);
    match(await stage.say('secondReviewer', 'weiter'), /der am längsten wartet.*Sie.*GCC-/s);
  });

  it('shows an operator who was not told, and tells them everything once they are back', async () => {
    await block(stage, people.secondReviewer, true);
    await stage.press('reviewer', 'Start review');
    await stage.press('germanAgent', 'Zurückziehen');
    await decide(stage, 'reviewer', 'Ask for information', 'ask-applicant', {
      reasons: 'OTHER',
      comment: 'Why?',
    });
    await stage.press('germanAgent', 'Antworten');
    await stage.press('germanAgent', 'reply-to-question', { reply: 'Because.' });
    match(
      await stage.say('operator', 'operations'),
      /Given up.*Prüferin.*cannot be reached.*Cannot be reached.*Prüferin/s,
    );

    await block(stage, people.secondReviewer, false);
    match(await stage.press('operator', 'Retry all'), /Operations/);
    match(stage.last('secondReviewer'), /Die Rückfrage wurde beantwortet/);
    match(await stage.say('operator', 'operations'), /Everything was delivered/);
  });

  it('keeps cases out of groups, and answers there only when it is mentioned', async () => {
    const { deliver, envelope } = stage.tryout.simulator.teams;
    const sender = envelope(people.agent);
    const group = {
      ...sender,
      conversation: { ...sender.conversation, id: '19:group', conversationType: 'groupChat' },
    };
    const said = () =>
      Object.values(stage.tryout.simulator.living.world.chats).find((chat) => chat.personId === '19:group');
    await deliver({ ...group, id: 'g1', type: 'message', text: 'cases' });
    equal(said(), undefined);
    const mention = {
      type: 'mention',
      text: '<at>GCC Desk</at>',
      mentioned: { id: sender.recipient.id, name: 'GCC Desk' },
    };
    await deliver({
      ...group,
      id: 'g2',
      type: 'message',
      text: '<at>GCC Desk</at> cases',
      entities: [mention],
    });
    match(said()?.messages.at(-1)?.text ?? '', /private chat: search for “GCC Desk”/);
  });

  it('understands a command after a mention', async () => {
    const { deliver, envelope } = stage.tryout.simulator.teams;
    const sender = envelope(people.agent);
    const mention = { type: 'mention', text: '<at>GCC Desk</at>', mentioned: { id: sender.recipient.id } };
    await deliver({ ...sender, type: 'message', text: '<at>GCC Desk</at>\u00a0next', entities: [mention] });
    match(stage.last('agent'), /The next step/);
  });
});
