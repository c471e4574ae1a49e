/**
 * Looks once a second, and at once when the page may be seen again: a timer of its own for a moment that is far away would
 * go on from where it was when the computer has slept.
 */
export function everySecond(look: (isBack: boolean) => void) {
  const tick = () => look(false)
  const back = () => look(document.visibilityState !== 'hidden')
  const timer = setInterval(tick, 1000)
  document.addEventListener('visibilitychange', back)
  window.addEventListener('pageshow', back)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', back)
    window.removeEventListener('pageshow', back)
  }
}
