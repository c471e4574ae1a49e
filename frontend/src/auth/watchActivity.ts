const acts = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const

/** Calls for whatever a person does with the page; a page that moves under a resting mouse is nobody's doing. */
export function watchActivity(onAct: () => void) {
  let place = ''
  const moved = ({ screenX, screenY }: MouseEvent) => {
    const before = place
    place = `${screenX} ${screenY}`
    if (before && before !== place) onAct()
  }
  const options = { capture: true, passive: true }
  for (const act of acts) window.addEventListener(act, onAct, options)
  window.addEventListener('pointermove', moved, options)
  return () => {
    for (const act of acts) window.removeEventListener(act, onAct, options)
    window.removeEventListener('pointermove', moved, options)
  }
}
