import { useTranslation } from 'react-i18next'

/** A code in words; a sentence stays as it is. */
export function useFieldMessage() {
  const { t, i18n } = useTranslation('ui')
  return (message: string | undefined): string | undefined => {
    if (!message) return undefined
    if (message === 'invalid-date') return t('date.invalid')
    const key = `problem:field.${message}`
    return /^[a-z-]+$/.test(message) && i18n.exists(key) ? i18n.t(key as 'problem:field.other') : message
  }
}
