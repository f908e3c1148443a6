import { deepEqual } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { submit } from '../support/journeys/journey.ts';
import { counts, hides } from './support/look.ts';
import { type Person, person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

const checkbox = (name: string) => ({ name, exact: true }) as const;

async function reject(reviewer: Person): Promise<void> {
  await reviewer.press('Reject');
  await reviewer.sees(/Reject the application/);
  await reviewer.newest.getByRole('checkbox', checkbox('There is another application')).check();
  await reviewer.press('Reject');
  await reviewer.sees(/Fabrikam Cloud LLC\s+Rejected/);
}

async function openRejection(page: Page): Promise<Person> {
  const second = await person(page, 'secondReviewer');
  await second.press('Ablehnen');
  await second.sees(/Den Antrag ablehnen/);
  return second;
}

/** From now on this page shows what it shows: as a client does whose connection hangs. */
async function freeze(page: Page): Promise<void> {
  const state = await page.request.get(new URL('/api/state', page.url()).href);
  const body = `retry: 3600000\nevent: state\ndata: ${await state.text()}\n\n`;
  await page.route('**/api/events', (route) =>
    route.fulfill({ contentType: 'text/event-stream', body, headers: { 'cache-control': 'no-store' } }),
  );
  await page.reload();
}

async function seeEachOther({ page, open }: Setting): Promise<void> {
  const first = await person(page, 'reviewer');
  const second = await person(await open(), 'secondReviewer');
  await second.sees(/Ein neuer Antrag wartet.*Eingereicht.*Prüfung beginnen/s);
  await first.press('Start review');
  await first.sees(/In review/);
  await second.sees(/In Prüfung/);
  await hides(second.newest, /Prüfung beginnen|Ein neuer Antrag/);
  await second.press('Verlauf');
  await second.sees(/Prüfung begonnen\s.*\sReviewer/s);
}

async function loseAForm({ page, open }: Setting): Promise<void> {
  const first = await person(page, 'reviewer');
  await first.press('Start review');
  await first.sees(/In review/);
  const second = await openRejection(await open());
  await second.newest.getByRole('checkbox', checkbox('Etwas anderes')).check();
  await reject(first);
  await second.sees(/Fabrikam Cloud LLC\s+Abgelehnt.*Warum abgelehnt wurde\s+Es gibt einen anderen Antrag/s);
  await counts(second.newest.getByRole('checkbox'), 0);
}

async function comeTooLate({ page, open, stage }: Setting): Promise<void> {
  const first = await person(page, 'reviewer');
  await first.press('Start review');
  await first.sees(/In review/);
  const hanging = await open();
  await openRejection(hanging);
  await freeze(hanging);
  const late = await person(hanging, 'secondReviewer');
  await late.newest.getByRole('checkbox', checkbox('Etwas anderes')).check();
  await reject(first);
  await stage.rest();
  const told = stage.all('agent');
  await Promise.all([hanging.waitForResponse('**/api/act'), late.press('Ablehnen')]);
  await stage.rest();

  const second = await person(await open(), 'secondReviewer');
  await second.sees(/Jemand war schneller.*Fabrikam Cloud LLC\s+Abgelehnt/s);
  await second.sees(/Warum abgelehnt wurde\s+Es gibt einen anderen Antrag/);
  await hides(second.newest, /Etwas anderes/);
  deepEqual(stage.all('agent'), told);
}

describe('two reviewers with the same card', () => {
  const on = setting('afresh');
  beforeEach(() => submit(on.stage, 'agent'));

  it('see by themselves what the other one did', () => seeEachOther(on));
  it('lose a form that was open when the other one decided, and see the decision', () => loseAForm(on));
  it('change nothing by a click that comes too late', () => comeTooLate(on));
});
