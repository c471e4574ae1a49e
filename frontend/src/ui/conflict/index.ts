export { ConflictDialog, type ConflictField } from './ConflictDialog'
export { changes, merge, resolve, same } from './merge'
