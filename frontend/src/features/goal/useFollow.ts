import { useEffect, useRef, type RefObject } from 'react'

/** Long enough for a menu to close and a list to be drawn anew, on a slow machine too. */
const LIMIT_MS = 2000

/**
 * A goal that moves, or whose button is gone after its step, would leave the keyboard nowhere. Then focus
 * follows the goal to what it was moved by: its menu, or its handle. Whoever goes on to something else meanwhile is left in peace.
 */
export function useFollow(board: RefObject<HTMLElement | null>) {
  const stop = useRef<() => void>(undefined)
  useEffect(() => () => stop.current?.(), [])
  return (goalId: string, to: 'menu' | 'handle' = 'menu') => {
    const part = to === 'menu' ? '[aria-haspopup]' : '[slot=drag]'
    stop.current?.()
    const until = Date.now() + LIMIT_MS
    const look = () => {
      const held = document.activeElement
      // A closing menu gives focus back to a button that is gone, and a list whose focused row goes away hands it
      // to the next row. Nobody chose those, and neither says when it is done.
      const astray =
        !held ||
        held === document.body ||
        (board.current?.contains(held) && held.matches('[role=row], [role=grid]'))
      if (astray) board.current?.querySelector<HTMLElement>(`[data-key="${goalId}"] ${part}`)?.focus()
      if (Date.now() > until) stop.current?.()
    }
    const timer = setInterval(look, 50)
    const inPeace = () => stop.current?.()
    document.addEventListener('keydown', inPeace, true)
    document.addEventListener('pointerdown', inPeace, true)
    stop.current = () => {
      clearInterval(timer)
      document.removeEventListener('keydown', inPeace, true)
      document.removeEventListener('pointerdown', inPeace, true)
    }
  }
}
