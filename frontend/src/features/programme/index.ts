export { NewProgrammePage } from './NewProgrammePage'
export { ProgrammePage } from './ProgrammePage'
export { ProgrammesPage } from './ProgrammesPage'
