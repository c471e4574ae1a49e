/** The name under which a new name of the family is kept, and by which its dialog is opened. */
export const nameDraft = (familyId: string) => `family.name.${familyId}`
