import { expect, it } from 'vitest'
import { clearDrafts, hasDrafts, readDraft, removeDraft, writeDraft } from './draft'

it('gives back what was written, to its owner', () => {
  writeDraft('anna', 'family.new', { values: { name: 'Holm' }, base: { version: '3' } })
  expect(readDraft('anna', 'family.new')).toEqual({ values: { name: 'Holm' }, base: { version: '3' } })
  expect(readDraft('bo', 'family.new')).toBeNull()
})

it('is removed alone', () => {
  writeDraft('anna', 'a', { values: 1 })
  writeDraft('anna', 'b', { values: 2 })
  removeDraft('anna', 'a')
  expect(readDraft('anna', 'a')).toBeNull()
  expect(readDraft('anna', 'b')).not.toBeNull()
})

it('goes when somebody else signs in, and leaves other things in the store alone', () => {
  sessionStorage.setItem('other', 'stays')
  writeDraft('anna', 'a', { values: 1 })
  writeDraft('bo', 'a', { values: 2 })
  clearDrafts('bo')
  expect(readDraft('anna', 'a')).toBeNull()
  expect(readDraft('bo', 'a')).not.toBeNull()
  clearDrafts()
  expect(readDraft('bo', 'a')).toBeNull()
  expect(sessionStorage.getItem('other')).toBe('stays')
})

it('is known to be there, whoever it belongs to', () => {
  sessionStorage.setItem('other', 'stays')
  expect(hasDrafts()).toBe(false)
  writeDraft('anna', 'a', { values: 1 })
  expect(hasDrafts()).toBe(true)
  removeDraft('anna', 'a')
  expect(hasDrafts()).toBe(false)
})

it('survives a store that holds rubbish', () => {
  sessionStorage.setItem('familieplan.draft.anna.a', '{')
  expect(readDraft('anna', 'a')).toBeNull()
})
