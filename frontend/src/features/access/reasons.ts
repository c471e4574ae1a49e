import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, read, type Code } from '@/api'
import { useLanguage } from '@/i18n'

const reasonsQuery = queryOptions({
  queryKey: ['codes', 'break-glass-reason'],
  queryFn: async ({ signal }) => {
    const params = { query: { list: 'break-glass-reason', limit: 200 } } as const
    return (await read(api.GET('/codes', { params, signal }))).items
  },
  staleTime: 5 * 60_000,
})

/** Why a glass may be broken: what can be chosen on a day, and the words of what was chosen once. */
export function useReasons() {
  const { data, error, refetch } = useQuery(reasonsQuery)
  const language = useLanguage()
  const wordsOf = (code: Code) => (language === 'en' ? code.nameEn : code.nameDa)
  return {
    error,
    refetch,
    /** Undefined until they have come. */
    on: (day: string) =>
      data
        ?.filter(({ validFrom, validTo }) => validFrom <= day && (!validTo || validTo >= day))
        .sort((a, b) => a.sequence - b.sequence)
        .map((code) => ({ value: code.code, label: wordsOf(code) })),
    /** The code itself while its words are not there. */
    nameOf: (wanted: string) => {
      const found = data?.find(({ code }) => code === wanted)
      return found ? wordsOf(found) : wanted
    },
  }
}
