import { useEffect, useState } from 'react'
import { sessionRefused } from '@/api'
import { clearDrafts, hasDrafts } from '@/ui/form'
import { listenToTabs } from './tabs'
import { forgetWayBack } from './wayBack'

/** Nothing half written stays behind in this tab for the next one at this computer. */
export function leaveNothing() {
  clearDrafts()
  forgetWayBack()
}

/** Whoever signs out in one tab leaves nothing in any, nor in one from which the session's end has taken the page. */
export function useSignedOutElsewhere() {
  const [, seeAgain] = useState(0)
  useEffect(() => {
    const tabs = listenToTabs((word) => {
      if (word === 'any-drafts' && hasDrafts()) tabs.tell('drafts')
      if (word !== 'signed-out') return
      leaveNothing()
      sessionRefused()
      // What says that something is kept must no longer say so.
      seeAgain((before) => before + 1)
    })
    return tabs.close
  }, [])
}

/** A tab that the browser has put to sleep does not answer. */
const answerMs = 300

/** Whether something typed waits in any tab of this browser, since signing out deletes it there too. */
export function anyDrafts() {
  if (hasDrafts()) return Promise.resolve(true)
  return new Promise<boolean>((resolve) => {
    const tabs = listenToTabs((word) => word === 'drafts' && answer(true))
    const timer = setTimeout(() => answer(false), answerMs)
    function answer(found: boolean) {
      clearTimeout(timer)
      tabs.close()
      resolve(found)
    }
    tabs.tell('any-drafts')
  })
}
