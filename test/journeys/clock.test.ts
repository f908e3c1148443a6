import { doesNotMatch, equal, match } from 'node:assert/strict';
import { decide, submit } from '../support/journeys/journey.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

const filed = async (stage: Stage): Promise<void> => {
  await submit(stage, 'agent');
  await stage.press('reviewer', 'Start review');
  await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing', { reference: 'MS-10001' });
};

describe('the two business days', () => {
  it('remind on the first, on the due day and when they are over, once each', async () => {
    await using stage = await openStage();
    await filed(stage);
    await stage.pass({ businessDays: 1 });
    match(stage.last('agent'), /Halfway there.*junk folder of the contact.*Day 1 of 2/s);
    await stage.pass({ businessDays: 1 });
    match(stage.last('agent'), /is expected today.*Day 2 of 2/s);
    await stage.pass({ businessDays: 1 });
    match(stage.last('agent'), /is overdue.*Overdue: the answer was expected by Wed, Jan 7, 2026/s);
    match(stage.last('agent'), /Next: Microsoft’s answer is overdue: write to/);
    match(stage.last('secondReviewer'), /ist überfällig/);
    const told = stage.all('agent').length;
    await stage.pass({ businessDays: 1 });
    equal(stage.all('agent').length, told);
  });

  it('tell only the last when several passed at once', async () => {
    await using stage = await openStage();
    await filed(stage);
    const before = stage.all('agent').length;
    await stage.pass({ businessDays: 5 });
    equal(stage.all('agent').length, before + 1);
    match(stage.last('agent'), /is overdue/);
  });

  it('offer a ready mail to Microsoft with the facts once they are over', async () => {
    await using stage = await openStage();
    await filed(stage);
    await stage.pass({ businessDays: 3 });
    const mail = await stage.press('agent', 'Write to Microsoft');
    match(mail, /usgcce@microsoft\.com/);
    match(
      mail,
      /Form sent on: Mon, Jan 5, 2026\nWe expected it by: Wed, Jan 7, 2026\nYour reference: MS-10001/,
    );
    doesNotMatch(mail, /Review option/);
    match(await stage.press('agent', 'Back'), /Overdue/);
  });

  it('make the mail the next step once they are over, on the card as in “next”', async () => {
    await using stage = await openStage();
    await submit(stage, 'germanAgent');
    await stage.press('reviewer', 'Start review');
    await decide(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
    match(stage.last('germanAgent'), /Als Nächstes: Microsoft antwortet/);
    await stage.pass({ businessDays: 3 });
    match(stage.last('germanAgent'), /Als Nächstes: Die Antwort von Microsoft ist überfällig: Schreiben Sie/);
    doesNotMatch(stage.last('germanAgent'), /Als Nächstes: Microsoft antwortet/);
  });

  it('stand still while the applicant is asked', async () => {
    await using stage = await openStage();
    await filed(stage);
    await stage.pass({ businessDays: 1 });
    await decide(stage, 'reviewer', 'Ask for information', 'ask-applicant', {
      reasons: 'OTHER',
      comment: 'Who signs?',
    });
    match(stage.last('agent'), /The clock has been paused since Tue, Jan 6, 2026; 1 business day is left/);
    await stage.pass({ businessDays: 4 });
    doesNotMatch(stage.last('agent'), /overdue/i);
    await stage.press('agent', 'Answer');
    match(
      await stage.press('agent', 'reply-to-question', { reply: 'The director.' }),
      /expected by Tue, Jan 13, 2026/,
    );
  });

  it('do not spoil a form that a reviewer is filling while a reminder goes out', async () => {
    await using stage = await openStage();
    await filed(stage);
    await stage.press('reviewer', 'Microsoft has answered');
    await stage.pass({ businessDays: 1 });
    await stage.press('reviewer', 'record-decision', {
      answeredOn: '2026-01-06',
      outcome: 'approved',
      legalInfo: 'true',
    });
    match(stage.last('agent'), /Your organization is qualified/);
  });
});
