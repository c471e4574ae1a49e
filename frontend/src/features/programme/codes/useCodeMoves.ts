import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ifMatch, read, type Code } from '@/api'
import { renumbered } from './codes'
import { useCodesChanged } from './queries'

/** The id of the button that moves a code, to be found again where it stands afterwards. */
export const moveButton = (codeId: string, direction: Direction) => `${direction}-${codeId}`
export type Direction = 'up' | 'down'

/** One place up or down. When it fails half-way the order is still one: the list is read again in any case. */
export function useCodeMoves(codes: readonly Code[]) {
  const { t } = useTranslation('codes')
  const changed = useCodesChanged()
  const [news, setNews] = useState('')
  const moving = useMutation({
    mutationFn: async ({ from, to }: { from: number; to: number }) => {
      for (const { code, sequence } of renumbered(codes, from, to)) {
        const params = { path: { id: code.id }, header: ifMatch(code.version) }
        await read(api.PATCH('/codes/{id}', { params, body: { sequence } }))
      }
    },
    onMutate: () => setNews(''),
    onSuccess: async (_, { from, to }) => {
      await changed()
      setNews(t('moved', { number: to + 1 }))
      focusAgain(codes[from]!.id, to < from ? 'up' : 'down')
    },
    onError: () => void changed(),
  })
  return {
    news,
    error: moving.error,
    move(from: number, direction: Direction) {
      // What is drawn is the order before: a second press would move by it.
      if (!moving.isPending) moving.mutate({ from, to: from + (direction === 'up' ? -1 : 1) })
    },
  }
}

/** The row takes its buttons with it; who pressed one presses the same one again, or the other at the end. */
function focusAgain(codeId: string, pressed: Direction) {
  requestAnimationFrame(() => {
    const buttons = [pressed, pressed === 'up' ? 'down' : 'up'] as const
    const there = buttons.map((each) => document.getElementById(moveButton(codeId, each)))
    there.find((button) => button && !button.hasAttribute('disabled'))?.focus()
  })
}
