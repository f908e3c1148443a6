import { deepEqual } from 'node:assert/strict';
import { openPartnerQualification } from '../../src/domain/application/open.ts';
import { advance, type Case } from '../../src/domain/case.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { Content } from '../../src/stores/transfer/content.ts';
import { writeFolder } from '../../src/stores/transfer/lowdbContent.ts';
import { exportStore, importStore } from '../../src/stores/transfer/transfer.ts';
import { oddTexts, oneOf } from '../support/attacks/oddValues.ts';
import { actors } from '../support/bots/deployment.ts';
import { everyCase, moment } from '../support/journeys/everyCase.ts';
import { type Chance, seeded } from '../support/seeded.ts';
import { startPostgres } from '../support/stores/postgresServer.ts';
import { inFolder, noticeAt } from '../support/stores/stores.ts';
import type { Proof } from './proof.ts';

const count = 10_000;

/** A store on lowdb moved to PostgreSQL, and back into a new folder. */
export const moving: Proof = {
  promise: 'what moves to PostgreSQL and back is the same, byte for byte',
  attempt: (seed) =>
    inFolder(async (folder) => {
      await writeFolder(`${folder}/from`, contentOf(seeded(seed)), moment);
      const server = await startPostgres();
      try {
        const { outcome, sums: before } = await importStore(`${folder}/from`, server.url, 'import', moment);
        const verified = await importStore(`${folder}/from`, server.url, 'verify', moment);
        deepEqual([outcome, verified.outcome], ['moved', 'same']);
        const sums = await exportStore(server.url, `${folder}/back`, moment);
        const others = sums.filter((sum) => !before.includes(sum));
        const figure = `${count.toLocaleString('en')} cases of every kind, each with a person, a notice and a key: ${others.length} sums differ`;
        return { holds: others.length === 0, figure };
      } finally {
        await server.stop();
      }
    }),
};

/** Every kind of case in every state, then as many more as are wanted, full of what programs trip over. */
function contentOf(chance: Chance): Content {
  const known = everyCase(actors);
  const more = Array.from({ length: count - known.length }, (_, number) => anyCase(number, chance));
  const cases = [...known, ...more];
  return {
    cases,
    people: cases.map(({ id }) => ({
      id: `tenant/${id}`,
      revision: 1,
      name: text(chance),
      locale: 'de-DE',
      reachable: true,
      greeted: false,
    })),
    notices: cases.map(({ id }, number) => noticeOf(id, number % 3 ? 'sent' : 'waiting')),
    done: cases.map(({ id }, number) => ({
      key: id,
      result: text(chance),
      ...(number % 2 && { until: moment }),
    })),
  };
}

function anyCase(number: number, chance: Chance): Case {
  const by = { id: `tenant/agent-${number % 500}`, name: text(chance), roles: [] };
  const ref = `GCC-${number.toString(32).toUpperCase().padStart(5, '0')}`;
  const opened = openPartnerQualification(`moved-${number}`, ref, by, moment);
  return chance() < 0.5 ? opened : advance(opened, { type: 'submitted' }, by, moment);
}

const noticeOf = (caseId: string, state: Notice['state']): Notice =>
  noticeAt(moment, { id: `n-${caseId}`, to: `tenant/${caseId}`, caseId, state, attempts: 1 });

/** As it is once the edge has read it: without U+0000 and half characters. */
const text = (chance: Chance): string => Buffer.from(oneOf(chance, oddTexts).replaceAll('\0', '')).toString();
