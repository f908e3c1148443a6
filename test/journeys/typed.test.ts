import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { openLog } from '../../src/log.ts';
import { gccTenant } from '../support/journeys/customerJourney.ts';
import { ownTenant, submit } from '../support/journeys/journey.ts';
import { monday, openStage, type Player, type Stage } from '../support/processes/tryout.ts';

const unknown = /^I did not understand that\. “help” shows/;

describe('what people type', () => {
  let stage: Stage;
  let ref: string;
  const lines: string[] = [];
  before(async () => {
    stage = await openStage(monday, undefined, openLog('warn', { write: (line) => lines.push(line) }));
    await submit(stage, 'agent');
    ref = stage.last('agent').match(/GCC-\w{5}/)?.[0] ?? '';
  });
  after(() => stage[Symbol.asyncDispose]());

  const answers = (rows: readonly (readonly [typed: string, answer: RegExp])[], player: Player = 'agent') => {
    for (const [typed, answer] of rows)
      it(`is answered to ${player}: “${typed}”`, async () => {
        match(await stage.say(player, typed), answer);
      });
  };

  const usual = /This is what I can do/;
  const misspelt = (word: string) => RegExp(`^I did not understand that\\. Did you mean “${word}”\\?`);
  const found = /Fabrikam Cloud LLC/;
  const missing = /There is no such tenant.*T3: There is no tenant with this ID or domain name\./s;

  describe('is a command with what a sentence puts around it', () => {
    answers([
      ['help!', usual],
      ['“Help”', usual],
      ['hilfe?', usual],
      ['Next.', /The next step/],
      [`check: ${ownTenant}`, /Commercial/],
      ['warum: T4', /Azure government tenant/],
      ['language en.', /From now on, I will write to you in English/],
      ['sprache: English!', /From now on, I will write to you in English/],
      ['cases: “Fabrikam”?', found],
      ['cases for Fabrikam, Cloud', found],
      ['vorgänge für „Cloud“ "Fabrikam"', found],
    ]);
    answers(
      [
        ['hilfe!', /Das kann ich hier für Sie tun/],
        ['weiter?', /Der nächste Schritt/],
        ['prüfen: contoso.com', /Kommerziell/],
        ['sprache „de“.', /Von nun an|Ab jetzt|auf Deutsch/],
      ],
      'germanAgent',
    );
  });

  describe('has the nearest command named, whatever its language', () => {
    answers([
      ['hilf', misspelt('hilfe')],
      ['take over', misspelt('takeover')],
      ['my cases', misspelt('cases')],
      ['vorgange', misspelt('vorgänge')],
      ['prufen contoso.com', misspelt('prüfen')],
      ['set up', misspelt('setup')],
      ['custmer', misspelt('customer')],
      ['show my orders', misspelt('order')],
      ['please take over Contoso', misspelt('takeover')],
      ['I need help', misspelt('help')],
      ['ordr the language pack', misspelt('order')],
    ]);
    answers(
      [
        ['hlp', /Meinten Sie „help“\?/],
        ['vorgang', /Meinten Sie „vorgänge“\?/],
        ['reviw', /Meinten Sie „review“\?/],
        ['wo sind meine Vorgänge?', /Meinten Sie „vorgänge“\?/],
      ],
      'germanAgent',
    );
  });

  describe('is a greeting, and answered with help', () => {
    for (const greeting of ['hey', 'Good morning', 'good evening!', 'Guten Morgen', 'moin', 'servus'])
      answers([[greeting, /^GCC Desk\nWelcome\. /]]);
  });

  describe('is no command because a command is in it', () => {
    answers([
      ['thanks', unknown],
      ['Moinard County', unknown],
      ['re:order', unknown],
      ['yellow', unknown],
      ['Parks', unknown],
      ['Is that GCC-ready?', unknown],
      [`The tenant is ${gccTenant}, I think`, unknown],
      ['St.Louis', unknown],
      ['clerk@contoso.com', unknown],
    ]);
  });

  describe('is the language to write in, by any word of it', () => {
    const chosen = /^From now on, I will write to you in English/;
    for (const typed of ['language en-US', 'language to en', 'sprache auf Englisch bitte', 'English!', 'en'])
      answers([[typed, chosen]]);
    for (const none of ['language', 'language fr', 'language German or English'])
      answers([[none, /^Which language\?/]]);
    answers([
      ['English literature', unknown],
      ['Deutsch', /^Ab jetzt schreibe ich Ihnen auf Deutsch/],
      ['language: English', chosen],
    ]);
    answers([['english', chosen]], 'newcomer');
  });

  describe('is a rule by its number', () => {
    for (const typed of [
      'why P-2',
      'why P 2',
      'why P02',
      'why rule P2',
      'warum Regel P2?',
      'why “p2”.',
      'P2?',
      'Regel p-2',
    ])
      answers([[typed, /Your indirect provider handles this/]]);
    answers([
      ['why does C13 apply', /C13/],
      ['G3', unknown],
      ['P2 or P3', unknown],
      ['why K1', /Once Microsoft’s form is sent, its answer is expected within two business days/],
      ['why Z1', /for example “why P2”.*- K1 to K5: the clock of Microsoft’s answer/s],
    ]);
    answers([['warum k3', /Nach diesem Tag ist die Antwort überfällig/]], 'germanAgent');
  });

  describe('is a tenant to look up', () => {
    for (const written of [`ID ${ownTenant}`, `"${ownTenant}".`, ownTenant.replaceAll('-', '')])
      answers([[`check ${written}`, RegExp(`${ownTenant}\\nKind\\nCommercial`)]]);
    for (const written of ['contoso.com?', 'https://contoso.com/', 'admin@contoso.com', 'www.contoso.com'])
      answers([[`check ${written}`, /\ncontoso\.com\nKind\nCommercial/]]);
    answers([
      [ownTenant, RegExp(`${ownTenant}\\nKind\\nCommercial`)],
      [`{${ownTenant.toUpperCase()}}`, RegExp(`${ownTenant}\\nKind\\nCommercial`)],
      ['contoso.com', /\ncontoso\.com\nKind\nCommercial/],
      ['https://portal.azure.com/#@contoso.com/resource', /\ncontoso\.com\nKind\nCommercial/],
      ['check nowhere.example', missing],
      [`check ${ownTenant} ${gccTenant}`, /Say which/],
      ['check contoso', /Say which/],
    ]);
    answers(
      [
        ['prüfen nirgends.example', /T3: Zu dieser ID oder diesem Domänennamen gibt es keinen Mandanten/],
        [gccTenant, /Government Community Cloud/],
      ],
      'germanAgent',
    );
  });

  it('is answered however long it is', async () => {
    match(await stage.say('agent', 'x'.repeat(250_000)), unknown);
    match(await stage.say('agent', `cases ${'nowhere '.repeat(30_000)}`), /No case has these words/);
  });

  it('says nothing of an ID that a domain name is not meant to be', async () => {
    doesNotMatch(await stage.say('agent', 'check nowhere.example'), /\bT1\b/);
  });

  it('is logged where policy refuses it by the ref of the case, and not as it was typed', async () => {
    await stage.say('germanAgent', `please show ${ref.replace('-', '–')}, Canary!`);
    const refused = lines.map((line) => JSON.parse(line)).filter(({ why }) => why === 'notTheirs');
    deepEqual(
      refused.map((one) => one.case),
      [ref],
    );
    doesNotMatch(lines.join(), /Canary/);
  });

  describe('names a case', () => {
    const five = () => ref.slice(4);
    const ways: Readonly<Record<string, () => string>> = {
      'within a sentence': () => `show ${ref}`,
      'within a question': () => `case ${ref}?`,
      'at the end of a sentence': () => `${ref}.`,
      'between quotation marks': () => `„${ref}“`,
      'with a dash': () => ref.replace('-', '–'),
      'without its hyphen': () => `gcc ${five()}`,
      'with a line instead of it': () => `show ${ref.replace('-', '_')}`,
      'in lower case within a sentence': () => `please show ${ref.toLowerCase()}`,
      'without GCC': five,
    };
    for (const [way, write] of Object.entries(ways)) {
      it(`${way}, which is shown`, async () => {
        match(await stage.say('agent', write()), RegExp(`${ref} · Partner qualification`));
      });

      it(`${way}, of which others learn nothing`, async () => {
        const other = ref.slice(0, 4) + [...ref.slice(4)].reverse().join('');
        const told = await stage.say('germanAgent', write());
        doesNotMatch(told, /Fabrikam/);
        equal(told, await stage.say('germanAgent', write().replaceAll(five(), other.slice(4))));
      });
    }
  });
});
