import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { api, read } from '@/api'
import { links, type FamiliesState } from '@/links'
import { queryOf, searchOf, type Search } from './search'

const pause = 250

/**
 * What is looked for stands beside the address in the history: it is there again when one comes back,
 * and in no address. What is typed waits for a pause before it is asked.
 */
export function useFamilySearch() {
  const navigate = useNavigate()
  const search = searchOf(useLocation().state as FamiliesState)
  const [text, setText] = useState(search.q)
  const [asked, setAsked] = useState(search.q)

  // Searched from the top bar, or went back: the field follows.
  if (search.q !== asked) {
    setAsked(search.q)
    if (search.q !== text.trim()) setText(search.q)
  }

  // At once, so that nothing can be typed between asking and the address following.
  const ask = (change: Partial<Search>) =>
    navigate(links.families, {
      replace: true,
      flushSync: true,
      preventScrollReset: true,
      state: { ...search, ...change },
    })

  useEffect(() => {
    if (text.trim() === search.q) return
    const timer = setTimeout(() => void ask({ q: text.trim() }), pause)
    return () => clearTimeout(timer)
  })

  return {
    search,
    text,
    setText,
    ask: (change: Partial<Search>) => void ask({ q: text.trim(), ...change }),
    clear: () => {
      setText('')
      void navigate(links.families, { replace: true, flushSync: true, state: null })
    },
  }
}

export const useFamilyPages = (search: Search) =>
  useInfiniteQuery({
    queryKey: ['families', queryOf(search)],
    queryFn: ({ pageParam, signal }) =>
      read(api.GET('/families', { params: { query: { ...queryOf(search), cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })
