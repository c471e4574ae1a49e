import type { TemplatePhase } from '@/api'

export type Span = TemplatePhase & { number: number; from: number; to: number }

/** Where in the course each phase lies: the first six months are month 1–6, the next begin with month 7. */
export function spansOf(template: readonly TemplatePhase[]): Span[] {
  let before = 0
  return template.map((phase, index) => {
    const from = before + 1
    before += phase.months
    return { ...phase, number: index + 1, from, to: before }
  })
}

export const monthsIn = (template: readonly TemplatePhase[]) =>
  template.reduce((sum, { months }) => sum + months, 0)
