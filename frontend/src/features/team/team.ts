import type { TeamMember, TeamRole } from '@/api'

/** What somebody else than the contact person is to the team. */
export const otherRoles = ['caseworker', 'mentor', 'network', 'other'] as const satisfies TeamRole[]

/** As the API lists them, with those who have left last on top: today's page begins with what is near. */
export function groupsOf(members: readonly TeamMember[], today: string) {
  const contact = members.find(({ role, current }) => current && role === 'contact-person') ?? null
  return {
    contact,
    others: members.filter((member) => member.current && member !== contact),
    coming: members
      .filter(({ current, validFrom }) => !current && validFrom > today)
      .sort((a, b) => a.validFrom.localeCompare(b.validFrom)),
    // Whoever began today and is not there any more has left today.
    former: members
      .filter(({ current, validFrom }) => !current && validFrom <= today)
      .sort((a, b) => (b.validTo ?? '').localeCompare(a.validTo ?? '')),
  }
}

export type TeamGroups = ReturnType<typeof groupsOf>

/** The names under which what is typed about a team is kept, and by which its dialogs are opened. */
export const addDraft = (familyId: string) => `team.new.${familyId}`
export const handOverDraft = (familyId: string) => `team.hand-over.${familyId}`
export const changeDraft = (memberId: string) => `team.${memberId}`
