import type pg from 'pg';
import { giveKeys } from './giveKeys.ts';
import { giveWords } from './giveWords.ts';
import { unhurried } from './unhurried.ts';

/** Statements, or what only a program can work out. */
export type Migration = string | ((client: pg.ClientBase) => Promise<void>);

/**
 * What makes the schema of each version out of the one before it, in SQL that PostgreSQL 12 knows. Whole objects are kept
 * as `json`, which keeps every byte; the columns beside it are what is asked for. Moments are ISO 8601, compared as bytes.
 */
export const migrations: readonly Migration[] = [
  `create table meta (
     key text primary key,
     value text not null
   );

   create table cases (
     id text collate "C" primary key,
     ref text collate "C" not null unique,
     number bigint generated always as identity,
     kind text not null,
     owner text collate "C" not null,
     status text not null,
     partner_tenant_id text not null,
     changed_at text collate "C" not null,
     look_at text collate "C",
     leased_until text collate "C",
     revision int not null check (revision > 0),
     search text not null,
     grams text[] not null,
     body json not null
   );
   create index cases_by_change on cases (changed_at desc, number);
   create index cases_by_owner on cases (owner, changed_at desc, number);
   create index cases_by_status on cases (status, kind, changed_at desc, number);
   create index cases_by_kind on cases (kind, changed_at desc, number);
   create index cases_by_tenant on cases (partner_tenant_id, kind);
   create index cases_to_look_at on cases (look_at) where look_at is not null;
   create index cases_by_words on cases using gin (grams);

   create table history (
     case_id text collate "C" not null,
     number int not null check (number > 0),
     entry json not null,
     primary key (case_id, number)
   );

   create table people (
     id text collate "C" primary key,
     number bigint generated always as identity,
     revision int not null check (revision > 0),
     body json not null
   );

   create sequence notices_place;
   create table notices (
     id text collate "C" primary key,
     number bigint generated always as identity,
     place bigint not null default nextval('notices_place'),
     receiver text collate "C" not null,
     case_id text collate "C" not null,
     state text not null,
     at text collate "C" not null,
     not_before text collate "C" not null,
     lease text,
     body json not null
   );
   create index notices_by_case on notices (case_id, number);
   create index notices_in_line on notices (receiver, at, place) where state = 'waiting';
   create index notices_waiting on notices (at, place) where state = 'waiting';
   create index notices_dead on notices (number) where state = 'dead';
   create index notices_settled on notices (not_before) where state in ('sent', 'dropped');

   create table done (
     key text collate "C" primary key,
     number bigint generated always as identity,
     result text not null,
     until text collate "C"
   );
   create index done_until on done (until) where until is not null;

   create unlogged table shared (
     key text collate "C" primary key,
     value json,
     until timestamptz not null
   );
   create index shared_by_end on shared (until);`,

  `alter table cases add is_closed boolean not null default false, add seen_by text;
   update cases set
     is_closed = status in ('approved', 'rejected', 'withdrawn', 'ready', 'refused', 'declined', 'lapsed', 'provisioned'),
     seen_by = case
       when kind not in ('partnerQualification', 'customerQualification')
         then case when status not in ('draft', 'drafted') then 'operator' end
       when exists (select from history where case_id = cases.id and entry ->> 'what' = 'submitted')
         then 'reviewer' end;
   create index cases_in_lists on cases (seen_by, is_closed, changed_at desc, number);`,

  `alter table cases add customer_keys text[];
   update cases set customer_keys = '{}' where kind <> 'customerQualification';
   create index cases_by_customer on cases using gin (customer_keys);
   create index cases_without_keys on cases (id) where customer_keys is null;`,

  renewKeys, // which were made of a website, too
  renewKeys, // which told spellings of a name apart
  giveWords, // to which a validation ID belongs since
  renewKeys, // which took names of the same words for one
];

/** Whether the schema is none that only a newer version of the bot knows: what is written beside that, it would not find. */
export const isKnown = `(select value::int <= ${migrations.length} from meta where key = 'version')`;

/** Keys are made in another way since. */
async function renewKeys(client: pg.ClientBase): Promise<void> {
  await client.query(unhurried(`update cases set customer_keys = null where kind = 'customerQualification'`));
  await giveKeys(client);
}
