import { deepEqual, doesNotMatch, match } from 'node:assert/strict';
import { openLog } from '../../src/log.ts';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import { organization } from '../support/journeys/journey.ts';
import { addLine, beginOrder } from '../support/journeys/orderJourney.ts';
import { sellAsReseller } from '../support/journeys/resellerJourney.ts';
import { monday, openStage, people, type Stage } from '../support/processes/tryout.ts';

const others =
  /Example County|Forensics Lab|Tribal Nation|Port of Example|State University|Bakery|Ministry|Transit/;

const told = {
  en: {
    withdraw: 'Withdraw',
    change: 'Change organization',
    handOver: /Mail to the provider/,
    noSuch: /^There is no reseller relationship with this customer\.$/,
    nobody: /No customer’s name begins like that/,
    notLinked: /No customers are shown, because .* Check the tenant ID .* ask your provider to link it/,
  },
  de: {
    withdraw: 'Zurückziehen',
    change: 'Organisation ändern',
    handOver: /E-Mail an den Anbieter/,
    noSuch: /^Es besteht keine Handelspartnerbeziehung zu diesem Kunden\.$/,
    nobody: /Kein Kundenname beginnt so/,
    notLinked:
      /Es werden keine Kunden gezeigt, weil .* Prüfen Sie die Mandanten-ID .* bitten Sie Ihren Anbieter/,
  },
} as const;

for (const [language, words] of [
  ['en', told.en],
  ['de', told.de],
] as const)
  describe(`a reseller among others, in ${language}`, () => {
    let stage: Stage;
    let lines: string[];
    beforeEach(async () => {
      lines = [];
      stage = await openStage(monday, undefined, openLog('warn', { write: (line) => lines.push(line) }));
      await stage.say('reseller', `language ${language}`);
    });
    afterEach(() => stage[Symbol.asyncDispose]());

    /** Chooses a customer on the first list of them, which was sent before anything else was said. */
    async function chooseFromFirst(item: string): Promise<string> {
      const list = stage
        .messages('reseller')
        .find(({ card }) => JSON.stringify(card ?? '').includes('"order-for"'));
      await stage.tryout.simulator.teams.act(people.reseller, list?.id ?? '', 'order-for', { item });
      await stage.rest();
      return stage.messages('reseller').find(({ id }) => id === list?.id)?.bar ?? '';
    }

    const refusals = () =>
      lines
        .map((line) => JSON.parse(line))
        .filter(({ msg }) => msg === 'an action was refused')
        .map(({ person, action, why }) => [`${person}`.length > 0, action, why]);

    it('sees its own customers alone, and orders for them', async () => {
      await sellAsReseller(stage, 'reseller');
      const all = await stage.say('reseller', 'order');
      match(all, /City of Example/);
      doesNotMatch(all, others);
      match(await stage.say('reseller', 'order exam'), words.nobody);
      await beginOrder(stage, 'reseller', 'city');
      match(await addLine(stage, 'reseller', 'Office 365 G3'), /Office 365 G3/);
    });

    it('gets nothing of another’s from a card that was sent before, and it is noted', async () => {
      match(await stage.say('reseller', 'order'), others);
      await sellAsReseller(stage, 'reseller');
      match(await chooseFromFirst(customerIds.lab), words.noSuch);
      match(await chooseFromFirst(crypto.randomUUID()), words.noSuch);
      doesNotMatch(await stage.stored(), /Forensics Lab/);
      deepEqual(refusals(), Array(2).fill([true, 'order-for', 'notThere']));
    });

    it('stays one, and orders nothing by itself, once it has withdrawn what it said', async () => {
      await sellAsReseller(stage, 'reseller');
      await stage.say('reseller', 'qualify');
      await stage.press('reseller', words.withdraw);
      await stage.press('reseller', 'withdraw-application', {});
      doesNotMatch(await stage.say('reseller', 'order'), others);
      await beginOrder(stage, 'reseller', 'City');
      match(await addLine(stage, 'reseller', 'Office 365 G3'), words.handOver);
    });

    it('stays one, and orders nothing by itself, once it says that it is another', async () => {
      await sellAsReseller(stage, 'reseller');
      await stage.say('reseller', 'qualify');
      await stage.press('reseller', words.change);
      await stage.press('reseller', 'qualify-organization', { ...organization, partnerType: 'directBill' });
      doesNotMatch(await stage.say('reseller', 'order'), others);
      await beginOrder(stage, 'reseller', 'City');
      match(await addLine(stage, 'reseller', 'Office 365 G3'), words.handOver);
    });

    it('goes on with what it has begun for another’s', async () => {
      await beginOrder(stage, 'reseller', 'Forensics');
      await sellAsReseller(stage, 'reseller');
      match(await addLine(stage, 'reseller', 'Office 365 G3'), /Forensics Lab/);
    });

    it('sees nobody while it is not linked, and reads what to do', async () => {
      await stage.say('reseller', 'order');
      await sellAsReseller(stage, 'reseller', crypto.randomUUID());
      const list = await stage.say('reseller', 'order');
      match(list, words.notLinked);
      doesNotMatch(list, others);
      match(await chooseFromFirst(customerIds.lab), words.notLinked);
      doesNotMatch(await stage.stored(), /Forensics Lab/);
      deepEqual(refusals(), [[true, 'order-for', 'notThere']]);
    });
  });
