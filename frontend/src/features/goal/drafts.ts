import type { Step } from './steps'

export type GoalDialog = 'edit' | Extract<Step, 'agree' | 'drop' | 'reopen' | 'evaluate'>

/** The name under which what is typed about a goal is kept, and by which its dialog is opened. */
export const goalDraft = (goalId: string, dialog: GoalDialog) => `goal.${goalId}.${dialog}`
export const newGoalDraft = (planId: string) => `goal.new.${planId}`

const dialogs: GoalDialog[] = ['edit', 'agree', 'drop', 'reopen', 'evaluate']

export const draftsOf = (goalId: string) => dialogs.map((dialog) => goalDraft(goalId, dialog))

/** Which dialog of which goal a draft's name stands for. */
export function dialogOf(draft: string | null) {
  const [, goalId, dialog] = /^goal\.([^.]+)\.(\w+)$/.exec(draft ?? '') ?? []
  return goalId && dialogs.includes(dialog as GoalDialog) ? { goalId, dialog: dialog as GoalDialog } : null
}
