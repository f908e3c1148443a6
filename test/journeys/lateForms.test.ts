import { doesNotMatch, equal, match } from 'node:assert/strict';
import { actionsOf, inputsOf, wordsOf } from '../support/cards/cards.ts';
import { decide, submit } from '../support/journeys/journey.ts';
import { openStage, type Player, people, type Stage } from '../support/processes/tryout.ts';

/** Opens a form that is sent later as it was shown then; tells what stands in its place after that. */
async function open(stage: Stage, player: Player, button: string, verb: string) {
  await stage.press(player, button);
  const message = stage
    .messages(player)
    .findLast(({ card }) => actionsOf(card).some((one) => one.verb === verb));
  const data = actionsOf(message?.card).find((one) => one.verb === verb)?.data;
  const typed = inputsOf(message?.card);
  return async (inputs: Record<string, string>) => {
    await stage.tryout.simulator.teams.act(people[player], message?.id ?? '', verb, {
      ...typed,
      ...inputs,
      ...data,
    });
    await stage.rest();
    const { card } = stage.messages(player).find(({ id }) => id === message?.id) ?? {};
    return { words: wordsOf(card), inputs: inputsOf(card) };
  };
}

const question = { reasons: 'EVIDENCE_MISSING', comment: 'Which contract?' };
const ask = (stage: Stage, comment: string) =>
  decide(stage, 'reviewer', 'Ask for information', 'ask-applicant', { ...question, comment });

async function inReview(stage: Stage): Promise<void> {
  await submit(stage, 'agent');
  await stage.press('reviewer', 'Start review');
}

describe('a form that comes when its case has moved on', () => {
  it('holds the reply that was typed, and shows what is asked by now', async () => {
    await using stage = await openStage();
    await inReview(stage);
    await ask(stage, 'Which contract?');
    const send = await open(stage, 'agent', 'Answer', 'reply-to-question');
    await ask(stage, 'And which vehicle?');
    const { words, inputs } = await send({ reply: 'Contract 17' });
    match(words, /The case has changed in the meantime.*And which vehicle\?/s);
    equal(inputs['reply'], 'Contract 17');
    await stage.press('agent', 'reply-to-question', { reply: 'Contract 17, and SEWP V' });
    match(stage.last('reviewer'), /The applicant has answered.*Contract 17, and SEWP V/s);
  });

  it('holds a reply in the very words of the one before, which was to another question', async () => {
    await using stage = await openStage();
    await inReview(stage);
    await ask(stage, 'Which contract?');
    await decide(stage, 'agent', 'Answer', 'reply-to-question', { reply: 'Done.' });
    await ask(stage, 'And which vehicle?');
    const send = await open(stage, 'agent', 'Answer', 'reply-to-question');
    await ask(stage, 'And who signs?');
    const { words, inputs } = await send({ reply: 'Done.' });
    match(words, /The case has changed in the meantime.*And who signs\?/s);
    equal(inputs['reply'], 'Done.');
  });

  it('holds a question and a rejection, in the language of whoever typed it', async () => {
    await using stage = await openStage();
    await inReview(stage);
    const sendQuestion = await open(stage, 'secondReviewer', 'Rückfrage stellen', 'ask-applicant');
    await ask(stage, 'Which contract?');
    const late = await sendQuestion({ reasons: 'OTHER', comment: 'Und wer unterschreibt?' });
    match(late.words, /Der Vorgang wurde inzwischen geändert/);
    equal(late.inputs['comment'], 'Und wer unterschreibt?');
    const sendRejection = await open(stage, 'reviewer', 'Reject', 'reject-application');
    await stage.press('secondReviewer', 'ask-applicant');
    match(stage.last('agent'), /Und wer unterschreibt\?/);
    const rejection = await sendRejection({ reasons: 'DUPLICATE', comment: 'See the other one.' });
    match(rejection.words, /The case has changed in the meantime/);
    equal(rejection.inputs['comment'], 'See the other one.');
  });

  it('shows a reviewer the fields as they are by now, not as they were when the form was opened', async () => {
    await using stage = await openStage();
    await inReview(stage);
    const send = await open(stage, 'reviewer', 'Filed with Microsoft', 'record-filing');
    await decide(stage, 'secondReviewer', 'Rückfrage stellen', 'ask-applicant', question);
    await stage.press('agent', 'Answer');
    await stage.press('agent', 'Change organization');
    await stage.press('agent', 'qualify-organization', { legalName: 'Other Company Inc' });
    await stage.press('agent', 'reply-to-question', { reply: 'It has another name.' });
    const { words, inputs } = await send({ reference: 'MS-7' });
    match(words, /The case has changed in the meantime/);
    equal(inputs['reference'], 'MS-7');
    match(inputs['fields'] ?? '', /Other Company Inc/);
  });

  it('shows the case where it cannot be done any more, and where it was done the first time', async () => {
    await using stage = await openStage();
    await inReview(stage);
    const askTwice = await open(stage, 'reviewer', 'Ask for information', 'ask-applicant');
    await askTwice(question);
    const twice = await askTwice(question);
    match(twice.words, /Question\n.*What is asked/s);
    doesNotMatch(twice.words, /has changed in the meantime|Somebody was faster/);
    equal(twice.words.match(/Question asked/g)?.length, 1);

    const sendQuestion = await open(stage, 'reviewer', 'Ask for information', 'ask-applicant');
    await decide(stage, 'secondReviewer', 'Ablehnen', 'reject-application', { reasons: 'DUPLICATE' });
    match((await sendQuestion({ comment: 'Again?' })).words, /Somebody was faster.*Rejected/s);
  });
});
