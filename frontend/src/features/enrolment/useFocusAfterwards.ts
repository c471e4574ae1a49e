import { useEffect, useRef } from 'react'

/**
 * The button that opened a step's dialog is gone once the step is taken: then the keyboard goes on from the row.
 * A closing dialog gives the focus back in the next frame, so it is looked at in the one after.
 */
export function useFocusAfterwards(isOpen: boolean) {
  const row = useRef<HTMLLIElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (isOpen === wasOpen.current) return
    wasOpen.current = isOpen
    if (isOpen) return
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) row.current?.focus()
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [isOpen])
  return row
}
