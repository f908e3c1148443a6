import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Roles } from '../../../src/directory/rolesFile.ts';
import { castRoles } from '../../../src/simulator/cast.ts';
import { openStage, type Player, people, type Stage } from '../processes/tryout.ts';

type List = keyof Roles;

/** The stage with a file of roles beside it, which an operator changes while people work. */
export interface ChangingStage extends AsyncDisposable {
  readonly stage: Stage;
  /** Has somebody stand in these lists from now on, and in no other. */
  appoint(player: Player, ...lists: List[]): Promise<void>;
}

/** Opens it with the roles of the cast. */
export async function openChangingStage(): Promise<ChangingStage> {
  const folder = await mkdtemp(`${tmpdir()}/gcc-desk-roles-`);
  const file = `${folder}/roles.json`;
  let roles = castRoles;
  await writeFile(file, JSON.stringify(roles));
  const stage = await openStage(undefined, file);
  return {
    stage,
    async appoint(player, ...lists) {
      const id = people[player];
      const listOf = (name: List) => [
        ...roles[name].filter((one) => one !== id),
        ...(lists.includes(name) ? [id] : []),
      ];
      roles = {
        adminAgents: listOf('adminAgents'),
        salesAgents: listOf('salesAgents'),
        reviewers: listOf('reviewers'),
        operators: listOf('operators'),
      };
      await writeFile(file, JSON.stringify(roles));
    },
    async [Symbol.asyncDispose]() {
      await stage[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
