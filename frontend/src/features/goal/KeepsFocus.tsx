import type { ReactNode } from 'react'
import styles from './GoalCard.module.css'

const stop = (event: { stopPropagation: () => void }) => event.stopPropagation()

/**
 * A list of rows takes back what a closing menu returns to a button in one of them: it gives focus to the row it
 * remembers, at times another goal's. What is in here is not the list's concern, so the button keeps its focus.
 */
export function KeepsFocus({ children }: { children: ReactNode }) {
  return (
    <span
      className={styles.keepsFocus}
      onFocus={stop}
      ref={(element) => {
        element?.addEventListener('react-aria-focus-scope-restore', stop)
        return () => element?.removeEventListener('react-aria-focus-scope-restore', stop)
      }}
    >
      {children}
    </span>
  )
}
