import deciding from '../deciding.json' with { type: 'json' };
import { filesIn } from '../support/sources.ts';

/** Code that decides, and the tests that are to notice when it decides otherwise: quick, and the same at every run. */
export interface Area {
  readonly name: string;
  /** Patterns of the files to mutate. */
  readonly mutate: readonly string[];
  /** Test files. */
  readonly tests: readonly string[];
}

/** Tests that try very much, or wait for real: too slow to be run for every change. */
const slow = /crash|killed|bitRot|attacks|clumsy|outage|plans|redelivery\.test|Model|Saga/;

const below = (...folders: string[]): string[] =>
  deciding.include.filter((pattern) => folders.some((folder) => pattern.startsWith(folder)));

const testsIn = (...folders: string[]): string[] =>
  folders
    .flatMap((folder) => filesIn(`test/${folder}`, '.test.ts'))
    .map(({ path }) => path)
    .filter((path) => !slow.test(path));

export const areas: readonly Area[] = [
  { name: 'domain', mutate: below('src/domain/'), tests: testsIn('domain') },
  { name: 'services', mutate: below('src/services/'), tests: testsIn('services', 'workers', 'journeys') },
  { name: 'store', mutate: below('src/stores/lowdb/'), tests: testsIn('stores') },
  {
    name: 'postgres',
    mutate: below('src/stores/postgres/', 'src/stores/transfer/'),
    tests: testsIn('stores/postgres'),
  },
  { name: 'door', mutate: below('src/bot/'), tests: testsIn('bot') },
];
