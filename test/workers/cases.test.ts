import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { openLog } from '../../src/log.ts';
import { type Store, Unsaved } from '../../src/services/ports.ts';
import { caseWorker } from '../../src/workers/cases.ts';
import { handClock, silence } from '../support/bots/doubles.ts';
import { draft, inFolder, openSmall } from '../support/stores/stores.ts';

const start = '2026-01-05T18:00:00.000Z';

/** Something that one waits for until another lets it happen. */
function signal() {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

describe('the workers on cases', () => {
  const clock = handClock(start);

  /** A worker that looks for cases at once, and whose step lasts until it is let go. */
  const begin = (store: Store) => {
    const [begun, end] = [signal(), signal()];
    const step = () => {
      begun.give();
      return end.given;
    };
    const worker = caseWorker({ store, clock, log: silence.log, steps: { partnerQualification: step } });
    worker.nudge();
    return { ...worker, begun: begun.given, end: end.give };
  };

  it('leave a case to whoever has overtaken a slow one, also when the slow one is done', () =>
    inFolder(async (folder) => {
      clock.set(start);
      const store = await openSmall(folder);
      await store.commit({ put: [{ ...draft('c1'), lookAt: start }] });
      const slow = begin(store);
      await slow.begun;
      clock.add(60_000); // its lease has run out
      const second = begin(store);
      await second.begun;
      slow.end();
      await slow.stop();
      clock.add(30_000); // due again, as after a step that changed nothing
      const claimed = await store.claimCases({ kinds: ['partnerQualification'], limit: 1 }, clock.now(), 'z');
      deepEqual(claimed, []);
      second.end();
      await second.stop();
      await store.close();
    }));

  it('begin nothing while the store takes no changes, and say in one line without a stack that it went away', () =>
    inFolder(async (folder) => {
      const logged: string[] = [];
      const log = openLog('info', { write: (line) => void logged.push(line) });
      const store = await openSmall(folder);
      let isReady = true;
      let asked = 0;
      const away = async () => {
        asked += 1;
        isReady = false;
        throw new Unsaved(new Error('nobody answers'));
      };
      const ready = async () => isReady;
      const worker = caseWorker({ store: { ...store, ready, claimCases: away }, clock, log, steps: {} });
      for (let looks = 0; looks < 3; looks += 1) {
        worker.nudge();
        await worker.idle();
      }
      await worker.stop();
      equal(asked, 1);
      equal(logged.length, 1);
      match(logged.join(), /the store is away/);
      doesNotMatch(logged.join(), /stack/);
      await store.close();
    }));
});
