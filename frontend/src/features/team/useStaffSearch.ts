import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { staffQuery } from '@/api'
import type { Picked } from '@/ui'

const pause = 250

/** The longest the API takes. */
const longest = 100

/** The directory by what is typed, once the typing pauses; whoever is chosen is not looked for again. */
export function useStaffSearch({ id, text }: Picked) {
  const typed = text.trim().slice(0, longest)
  const [asked, setAsked] = useState('')

  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), pause)
    return () => clearTimeout(timer)
  }, [typed])

  // The API asks for no least length: one letter finds, and none is not asked about.
  const isAsking = !id && typed !== ''
  const found = useQuery({ ...staffQuery(asked), enabled: isAsking && asked !== '' })
  const isWaiting = isAsking && (asked !== typed || found.isPending || found.isPlaceholderData)
  return { isAsking, isWaiting, found }
}
