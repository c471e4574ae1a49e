import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { problemsOf } from './migrations.mjs'

const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
after(() => rmSync(folder, { recursive: true }))

const first = 'create table family (id uuid primary key, name text not null);\n'
writeFileSync(join(folder, 'V001__family.sql'), first)
const published = `${createHash('sha256').update(first).digest('hex')}  V001__family.sql\n`

function problemsWith(sql) {
  const path = join(folder, 'V002__next.sql')
  writeFileSync(path, sql)
  const problems = problemsOf(folder, published)
  rmSync(path)
  return problems
}

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
  'alter table family drop colum name;',
])
  test(`is refused: ${sql}`, () => assert.equal(problemsWith(sql).length > 0, true))

for (const sql of [
  'alter table family add column unit text;',
  "alter table family add column unit text not null default 'none';",
  'create index family_by_name on family (name);',
  "create table unit (id uuid primary key, name text not null check (name <> ''));",
  "update family set name = 'x' where name is null;",
])
  test(`is let through: ${sql}`, () => assert.deepEqual(problemsWith(sql), []))

test('a contraction names the release since which nothing uses what goes', () => {
  const sql = 'alter table family drop column name;'
  assert.deepEqual(problemsWith(`-- Contraction: unused since release 1.4.0.\n${sql}`), [])
  assert.equal(problemsWith(`-- Contraction: nobody needs it.\n${sql}`).length, 1)
})

test('a published migration neither changes nor goes', () => {
  writeFileSync(join(folder, 'V001__family.sql'), `${first}-- better\n`)
  assert.match(problemsOf(folder, published)[0], /was changed/)
  writeFileSync(join(folder, 'V001__family.sql'), first)
  assert.match(problemsOf(folder, `${published}00  V000__gone.sql\n`)[0], /gone/)
})
