export { ConflictDialog, type ConflictField } from './ConflictDialog'
export { changes } from './merge'
