import { doesNotMatch, equal, match, rejects } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { actionsOf } from '../support/cards/cards.ts';
import { decide, submit } from '../support/journeys/journey.ts';
import { monday, openStage, type Player, people, type Stage } from '../support/processes/tryout.ts';

/** What a reviewer sends without having the button. */
const sneak = async (stage: Stage, player: Player, verb: string, record: object): Promise<string> => {
  await stage.tryout.simulator.teams.act(people[player], stage.newest(player)?.id ?? '', verb, record);
  await stage.rest();
  return stage.last(player);
};

describe('the review', () => {
  it('lets the first decision win: a late click shows it and changes nothing', async () => {
    await using stage = await openStage();
    await submit(stage, 'agent');
    await stage.press('reviewer', 'Start review');
    await stage.press('secondReviewer', 'Ablehnen');
    await decide(stage, 'reviewer', 'Reject', 'reject-application', { reasons: 'DUPLICATE' });
    const rejected = stage.last('agent');

    await rejects(stage.press('secondReviewer', 'reject-application', { reasons: 'OTHER' }), /sees no/);
    match(stage.last('secondReviewer'), /Abgelehnt.*Es gibt einen anderen Antrag/s);
    equal(stage.last('agent'), rejected);
  });

  it('shows the truth to a card that is older than the last change, and says so', async () => {
    await using stage = await openStage();
    await submit(stage, 'agent');
    const old = actionsOf(stage.messages('secondReviewer').at(-1)?.card).find(
      ({ verb }) => verb === 'start-review',
    );
    await stage.press('reviewer', 'Start review');
    match(
      await sneak(stage, 'secondReviewer', 'start-review', old?.data ?? {}),
      /Jemand war schneller.*In Prüfung/s,
    );
  });

  it('keeps four eyes: who applied never reviews, though they be a reviewer', async () => {
    const roles = {
      salesAgents: [people.reviewer, people.agent],
      reviewers: [people.reviewer, people.secondReviewer],
    };
    await using lobby = await openStage();
    const file = `${lobby.folder}/roles.json`;
    await writeFile(file, JSON.stringify(roles));
    await using stage = await openStage(monday, file);

    const own = await submit(stage, 'reviewer');
    doesNotMatch(own, /Start review/);
    const { caseId, revision } = actionsOf(stage.messages('reviewer').at(-1)?.card)[0]?.data ?? {};
    match(
      await sneak(stage, 'reviewer', 'start-review', { caseId, revision }),
      /This is not for you to decide.*Submitted/s,
    );
    match(await stage.say('reviewer', 'review'), /There is nothing here/);
    match(stage.last('secondReviewer'), /Ein neuer Antrag/);
  });

  it('refuses a day in the future and an answer before the filing, beside the field, and keeps what was typed', async () => {
    await using stage = await openStage();
    await submit(stage, 'agent');
    await stage.press('reviewer', 'Start review');
    const filing = { filedOn: '2026-01-06', reference: 'MS-7' };
    const again = await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing', filing);
    match(again, /Nothing was saved.*MS-7/s);
    match(again, /Enter the day the form was sent: not in the future/);
    await stage.press('reviewer', 'record-filing', { filedOn: '2026-01-05' });
    const early = { answeredOn: '2026-01-04', outcome: 'approved', legalInfo: 'true' };
    match(
      await decide(stage, 'reviewer', 'Microsoft has answered', 'record-decision', early),
      /not before the form was sent/,
    );
  });

  it('needs a reason to ask or to reject', async () => {
    await using stage = await openStage();
    await submit(stage, 'agent');
    await stage.press('reviewer', 'Start review');
    match(
      await decide(stage, 'reviewer', 'Reject', 'reject-application', { reasons: '' }),
      /Choose at least one reason/,
    );
    match(
      await sneak(stage, 'reviewer', 'reject-application', { reasons: 'NO_SUCH' }),
      /cannot be used any more/,
    );
  });
});

describe('a question for “something else”, or such a no', () => {
  it('takes words, for it tells the applicant nothing otherwise, also beside another reason', async () => {
    await using stage = await openStage();
    await submit(stage, 'agent');
    await stage.press('reviewer', 'Start review');
    for (const [button, verb] of [
      ['Ask for information', 'ask-applicant'],
      ['Reject', 'reject-application'],
    ] as const) {
      for (const reasons of ['OTHER', 'EVIDENCE_MISSING,OTHER']) {
        const untold = await decide(stage, 'reviewer', button, verb, { reasons });
        match(untold, /Nothing was saved.*with “Something else”, write what is meant/s);
        await stage.press('reviewer', 'Cancel');
      }
    }
    const told = { reasons: 'OTHER', comment: 'Please call us.' };
    match(await decide(stage, 'reviewer', 'Ask for information', 'ask-applicant', told), /Please call us/);
  });
});

describe('an answer of Microsoft', () => {
  it('is chosen by the reviewer: nothing is recorded by a press that says nothing', async () => {
    await using stage = await openStage();
    await submit(stage, 'agent');
    await stage.press('reviewer', 'Start review');
    await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
    const unsaid = await decide(stage, 'reviewer', 'Microsoft has answered', 'record-decision');
    match(unsaid, /Nothing was saved.*Choose what the e-mail says\./s);
  });
});

describe('a question that was answered', () => {
  it('is one that was asked, with what was changed since, until the form is sent', async () => {
    await using stage = await openStage();
    await submit(stage, 'agent');
    await stage.press('reviewer', 'Start review');
    const question = { reasons: 'EVIDENCE_MISSING', comment: 'Which contract?' };
    await decide(stage, 'reviewer', 'Ask for information', 'ask-applicant', question);
    match(stage.last('agent'), /What is asked\nEvidence is missing\nWhich contract\?/);
    await stage.press('agent', 'Answer');
    await stage.press('agent', 'Change organization');
    await stage.press('agent', 'qualify-organization');
    const change = await stage.press('agent', 'Change business');
    match(change, /^Your government business\nGCC-\w{5}\n.*^Save$/ms);
    await stage.press('agent', 'qualify-business', { servesGovernmentReference: 'Contract 17' });
    await stage.press('agent', 'reply-to-question', { reply: 'Here it is.' });
    match(
      stage.last('reviewer'),
      /What was asked\nEvidence is missing\nWhich contract\?\nThe answer\nHere it is\.\nChanged since the question: Government business\.\n/,
    );
    match(
      stage.last('secondReviewer'),
      /Was gefragt wurde.*\nGeändert seit der Frage: Behördengeschäft\.\n/s,
    );
    await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
    doesNotMatch(stage.last('reviewer'), /What was asked|The answer\n/);
  });

  it('is still to be read when it was asked after the form was sent', async () => {
    await using stage = await openStage();
    await submit(stage, 'agent');
    await stage.press('reviewer', 'Start review');
    await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
    await decide(stage, 'reviewer', 'Ask for information', 'ask-applicant', { reasons: 'EVIDENCE_MISSING' });
    await decide(stage, 'agent', 'Answer', 'reply-to-question', { reply: 'Here it is.' });
    match(stage.last('reviewer'), /Filed with Microsoft.*What was asked.*The answer\nHere it is\./s);
    doesNotMatch(stage.last('reviewer'), /Changed since/);
  });
});

describe('an answer of Microsoft that is no approval yet', () => {
  it('stops the clock, tells the applicant what comes next, and leaves the approval for later', async () => {
    await using stage = await openStage();
    await submit(stage, 'agent');
    await stage.press('reviewer', 'Start review');
    await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
    const untold = { outcome: 'nextSteps', comment: ' ' };
    const refused = await decide(stage, 'reviewer', 'Microsoft has answered', 'record-decision', untold);
    match(refused, /Nothing was saved.*With next steps, write what Microsoft wants/s);
    const next = { outcome: 'nextSteps', comment: 'Send the sponsor letter.' };
    const waits = await stage.press('reviewer', 'record-decision', next);
    match(
      waits,
      /Microsoft answered on Mon, Jan 5, 2026\nWhat Microsoft wants next\nSend the sponsor letter\./,
    );
    match(stage.last('agent'), /Microsoft has answered with next steps/);
    match(await stage.say('agent', 'next'), /A reviewer takes up what Microsoft wants next/);
    const approved = { outcome: 'approved', legalInfo: 'true' };
    await decide(stage, 'reviewer', 'Microsoft has answered', 'record-decision', approved);
    match(stage.last('agent'), /Your organization is qualified/);
  });

  for (const { reviewer, start, file, answer, confirm, lines } of [
    {
      reviewer: 'reviewer',
      start: 'Start review',
      file: 'Filed with Microsoft',
      answer: 'Microsoft has answered',
      confirm: 'Confirm Legal info',
      lines:
        /recorded: Approved\n.*\nReviewer · Tue, Jan 6, 2026\n.*recorded: Next steps, no approval yet\n.*\nReviewer · Send the letter\./,
    },
    {
      reviewer: 'secondReviewer',
      start: 'Prüfung beginnen',
      file: 'Bei Microsoft eingereicht',
      answer: 'Microsoft hat geantwortet',
      confirm: 'Rechtliche Informationen bestätigen',
      lines:
        /festgehalten: Genehmigt\n.*\nPrüferin · Di\., 06\.01\.2026\n.*festgehalten: Nächste Schritte, noch keine Genehmigung\n.*\nPrüferin · Send the letter\./,
    },
  ] as const)
    it(`says in the history which answer was which, and puts its words into no other, to the ${reviewer}`, async () => {
      await using stage = await openStage();
      await submit(stage, 'agent');
      await stage.press(reviewer, start);
      await decide(stage, reviewer, file, 'record-filing');
      const next = { outcome: 'nextSteps', comment: 'Send the letter.' };
      await decide(stage, reviewer, answer, 'record-decision', next);
      await stage.tryout.simulator.calls.clock({ businessDays: 1 });
      await decide(stage, reviewer, answer, 'record-decision', { outcome: 'approved' });
      await decide(stage, reviewer, confirm, 'record-decision', { legalInfo: 'true' });
      match(stage.last(reviewer), lines);
    });
});

describe('an application that is reopened', () => {
  it('says why, and asks nothing any more that was asked before', async () => {
    await using stage = await openStage();
    await submit(stage, 'germanAgent');
    await stage.press('reviewer', 'Start review');
    const question = { reasons: 'EVIDENCE_MISSING', comment: 'Which contract?' };
    await decide(stage, 'reviewer', 'Ask for information', 'ask-applicant', question);
    await decide(stage, 'reviewer', 'Reject', 'reject-application', {
      reasons: 'OTHER',
      comment: 'No answer.',
    });
    match(
      await decide(stage, 'reviewer', 'Reopen', 'reopen-application', { comment: ' ' }),
      /Nothing was saved.*Write why/s,
    );
    const why = { comment: 'The contract came by mail.' };
    const reopened = await stage.press('reviewer', 'reopen-application', why);
    match(reopened, /Why it was reopened\nThe contract came by mail\./);
    match(stage.last('germanAgent'), /Warum er wieder geöffnet wurde\nThe contract came by mail\./);
    await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
    doesNotMatch(stage.last('reviewer'), /What is asked/);
    doesNotMatch(stage.last('germanAgent'), /Was gefragt wird/);
  });
});
