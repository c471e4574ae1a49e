import { ProgrammePage as Page } from '@/features/programme/ProgrammePage'
import { ProgrammeLeaders } from '@/features/team/leaders/ProgrammeLeaders'

/** A programme, and who leads it. */
export const ProgrammePage = () => (
  <Page leaders={(programme) => <ProgrammeLeaders programme={programme} />} />
)
