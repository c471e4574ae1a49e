import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { problemsOf } from './migrations.mjs'

const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
after(() => rmSync(folder, { recursive: true }))

const first = 'create table family (id uuid primary key, name text not null);\n'
writeFileSync(join(folder, 'V001__family.sql'), first)
const published = `${createHash('sha256').update(first).digest('hex')}  V001__family.sql\n`

const CURRENT = '1.10.0'
const CONTRACTION = '-- Contraction: unused since release 1.9.0.'
const CONSTRAINT = '-- Constraint: kept since release 1.9.0.'

function problemsWith(sql) {
  const path = join(folder, 'V002__next.sql')
  writeFileSync(path, sql)
  const problems = problemsOf(folder, published, CURRENT)
  rmSync(path)
  return problems
}

describe('the check of the migrations', () => {
  for (const sql of [
    'alter table family drop column name;',
    'alter table family rename column name to title;',
    'alter table family rename to household;',
    'drop table family;',
    'alter table family add column unit text not null;',
    'alter table family alter column name type varchar(20);',
    'alter table family alter column unit set not null;',
    'alter table family add constraint named check (length(name) > 3);',
    'alter table family add constraint named check (length(name) > 3) not valid;',
    'alter table family add constraint once unique (name);',
    'alter table family add constraint once unique using index family_once;',
    'create unique index family_once on family (name);',
    "create unique index concurrently if not exists family_once on public.family (name) where name <> '';",
    'alter table family alter column name drop default;',
    'alter table family alter column name drop not null;',
    'alter table family drop constraint family_pkey;',
    'alter table family rename constraint family_pkey to family_key;',
    'alter index family_by_name rename to family_by_title;',
    'alter table family set schema archive;',
    'drop index family_by_name;',
    'drop function search_form (text);',
    'drop sequence case_number;',
    'drop view families;',
    'drop trigger note on family;',
    'create trigger note before insert on family for each row execute function note();',
    'create or replace trigger note after update of name on family execute function note();',
    'create rule quiet as on insert to family do instead nothing;',
    'create policy theirs on family using (true);',
    'drop policy theirs on family;',
    'alter table family enable row level security;',
    'revoke insert on family from familieplan;',
    'create function tidy () returns void as $$ select $$; revoke all on function tidy (), search_form (text) from public;',
    'create or replace function search_form (text) returns void as $$ select $$; revoke all on function search_form (text) from public;',
    'revoke familieplan_owner from familieplan;',
    'do $$ begin alter table family drop column name; end $$;',
    'alter table family drop colum name;',
  ])
    test(`is refused: ${sql}`, () => assert.equal(problemsWith(sql).length > 0, true))

  for (const sql of [
    'alter table family add column unit text;',
    "alter table family add column unit text not null default 'none';",
    'create index family_by_name on family (name);',
    "create table unit (id uuid primary key, name text not null check (name <> ''));",
    "update family set name = 'x' where name is null;",
    'create table unit (id uuid primary key, name text); create unique index unit_once on unit (name);',
    'create table unit (id uuid); create trigger note after insert on unit execute function note();',
    "-- To drop and to rename is no more than said here.\nupdate family set name = 'revoke; drop' where name is null;",
    'create function tidy (a text, b text) returns void as $$ select $$; revoke all on function tidy (text, text) from public;',
    'create temporary table moved on commit drop as select id from family;',
  ])
    test(`is let through: ${sql}`, () => assert.deepEqual(problemsWith(sql), []))

  const DROP = 'alter table family drop column name;'
  const DEMAND = 'alter table family alter column unit set not null;'

  for (const sql of [
    `${CONTRACTION}\n${DROP}`,
    `${CONTRACTION}\ndrop function search_form (text);`,
    `${CONTRACTION}\nrevoke insert on family from familieplan;`,
    `${CONSTRAINT}\n${DEMAND}`,
    `${CONSTRAINT}\ncreate trigger note before insert on family for each row execute function note();`,
    `${CONSTRAINT}\ncreate unique index family_once on family (name);`,
    `${CONTRACTION}\n${CONSTRAINT}\n${DROP}\n${DEMAND}`,
  ])
    test(`is let through a release later: ${sql}`, () => assert.deepEqual(problemsWith(sql), []))

  const POLICIES =
    '-- Policies: the backend of the release before connects as the owner, whom they do not hold.'
  const TRIGGERS = '-- Triggers: they write elsewhere and refuse nothing.'
  const POLICY = 'create policy theirs on family using (true);'
  const TRIGGER = 'create trigger note after insert on family for each row execute function note();'

  for (const sql of [
    `${POLICIES}\n${POLICY}\nalter table family enable row level security;`,
    `${POLICIES}\ndrop policy theirs on family;\n${POLICY}`,
    `${TRIGGERS}\n${TRIGGER}`,
  ])
    test(`is let through, because nobody notices: ${sql}`, () => assert.deepEqual(problemsWith(sql), []))

  for (const [line, sql] of [
    ['-- Contraction: nobody needs it.', DROP],
    ['-- Contraction: unused since release 1.10.0.', DROP],
    ['-- Contraction: unused since release 2.0.0.', DROP],
    [CONTRACTION, DEMAND],
    [CONTRACTION, 'alter table family rename column name to title;'],
    [CONTRACTION, 'alter table family drop colum name;'],
    [CONSTRAINT, DROP],
    [POLICIES, TRIGGER],
    [POLICIES, DROP],
    [TRIGGERS, POLICY],
    [CONSTRAINT, 'alter table family add column unit text not null;'],
  ])
    test(`is refused in spite of ${line} ${sql}`, () =>
      assert.equal(problemsWith(`${line}\n${sql}`).length > 0, true))

  test('a problem tells its line', () =>
    assert.match(
      problemsWith(`-- One\n\nalter table family\n    drop column name;`)[0],
      /^V002__next\.sql:4: /,
    ))

  test('a published migration neither changes nor goes', () => {
    writeFileSync(join(folder, 'V001__family.sql'), `${first}-- better\n`)
    assert.match(problemsOf(folder, published, CURRENT)[0], /was changed/)
    writeFileSync(join(folder, 'V001__family.sql'), first)
    assert.match(problemsOf(folder, `${published}00  V000__gone.sql\n`, CURRENT)[0], /gone/)
  })
})
