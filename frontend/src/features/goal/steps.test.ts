import { describe, expect, it } from 'vitest'
import type { GoalStatus } from '@/api'
import { nextStep, stepsOf, type Step } from './steps'

type Case = [GoalStatus, parked: boolean, steps: Step[], next: Step | null]

describe('what can be done with a goal', () => {
  it.each<Case>([
    ['proposed', false, ['agree', 'park', 'drop'], 'agree'],
    ['proposed', true, ['agree', 'resume', 'drop'], 'agree'],
    ['agreed', false, ['start', 'evaluate', 'park', 'drop'], 'start'],
    ['agreed', true, ['evaluate', 'resume', 'drop'], 'resume'],
    ['active', false, ['evaluate', 'complete', 'park', 'drop'], 'evaluate'],
    ['active', true, ['evaluate', 'resume', 'drop'], 'resume'],
    ['completed', false, ['evaluate', 'reopen'], null],
    ['completed', true, ['evaluate', 'reopen'], null],
    ['dropped', false, ['reopen'], null],
    ['dropped', true, ['reopen'], null],
  ])('%s, parked: %s', (status, parked, steps, next) => {
    expect(stepsOf({ status, parked })).toEqual(steps)
    expect(nextStep({ status, parked })).toBe(next)
  })
})
