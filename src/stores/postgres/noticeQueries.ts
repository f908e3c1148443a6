import { Notice } from '../../domain/notice.ts';
import type { NoticeQuery } from '../../services/ports.ts';
import { conditions } from './conditions.ts';
import type { Session } from './session.ts';

/** The notices that a query asks for, oldest first. */
export async function listNotices({ search }: Session, asked: NoticeQuery): Promise<Notice[]> {
  const { add, where, values } = conditions();
  add('case_id = ?', asked.caseId);
  add('receiver = ?', asked.to);
  add('state = any(?)', asked.states);
  const rows = await search<{ body: object }>(
    `select body from notices ${where()} order by at, number`,
    values,
  );
  return rows.map(({ body }) => Notice.parse(body));
}
