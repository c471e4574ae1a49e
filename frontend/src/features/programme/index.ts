/** The municipality's programmes: everybody reads them, the administrator writes them. */
export { NewProgrammePage } from './NewProgrammePage'
export { ProgrammePage } from './ProgrammePage'
export { ProgrammesPage } from './ProgrammesPage'
