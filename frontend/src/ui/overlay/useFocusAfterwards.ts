import { useEffect, useRef } from 'react'

/**
 * The button that opened a dialog may be gone once the dialog has done its work: then the keyboard goes on from the
 * element that this is the ref of. A closing dialog gives the focus back in the next frame, so it is looked at in the
 * one after.
 */
export function useFocusAfterwards<E extends HTMLElement>(isOpen: boolean) {
  const place = useRef<E>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (isOpen === wasOpen.current) return
    wasOpen.current = isOpen
    if (isOpen) return
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) place.current?.focus()
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [isOpen])
  return place
}
