/** The names under which what is typed about a plan is kept, and by which its dialogs are opened. */
export const planDrafts = (planId: string) => ({
  edit: `plan.${planId}.edit`,
  activate: `plan.${planId}.activate`,
  close: `plan.${planId}.close`,
  addPhase: `plan.${planId}.phase`,
})

export const phaseDrafts = (phaseId: string) => ({
  edit: `phase.${phaseId}.edit`,
  split: `phase.${phaseId}.split`,
  remove: `phase.${phaseId}.remove`,
})

export const newPlanDraft = (familyId: string) => `plan.new.${familyId}`
