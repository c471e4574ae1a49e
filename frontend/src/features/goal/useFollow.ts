import { useEffect, useRef, type RefObject } from 'react'

/**
 * A goal that moves, or whose button is gone after its step, would leave the keyboard nowhere. Then focus
 * follows the goal to its menu. Whoever has gone on to something else is left in peace.
 */
export function useFollow(board: RefObject<HTMLElement | null>) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return (goalId: string) => {
    clearTimeout(timer.current)
    // After the menu or the dialog has tried to give focus back to what opened it.
    timer.current = setTimeout(() => {
      const held = document.activeElement
      // A list whose focused row goes away hands focus to the next row by itself; nobody chose that one.
      const left =
        !held || held === document.body || (board.current?.contains(held) && held.matches('[role=row]'))
      if (!left) return
      board.current?.querySelector<HTMLElement>(`[data-key="${goalId}"] [aria-haspopup]`)?.focus()
    }, 150)
  }
}
