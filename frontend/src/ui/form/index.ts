/** Forms that keep what is typed. A form page is: schema, default values, useDraftForm, Form with its fields. */
export { clearDrafts, hasDrafts } from './draft'
export { DraftOwnerProvider, useOpenDraft, useOpenWithDraft } from './DraftOwner'
export * from './fields'
export { FieldGroup } from './FieldGroup'
export { useFieldLabel } from './FieldLabels'
export { Form } from './Form'
export { FormComboBox } from './FormComboBox'
export {
  FormCheckbox,
  FormDate,
  FormRadio,
  FormScale,
  FormSelect,
  FormText,
  FormTextArea,
} from './FormFields'
export { type Bound } from './useField'
export { useRecheck } from './useRecheck'
export { useDraftForm, type DraftForm } from './useDraftForm'
