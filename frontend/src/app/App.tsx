import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { RouterProvider } from 'react-router/dom'
import { queryClient, wordsFor } from '@/api'
import { localeOf, useLanguage } from '@/i18n'
import { FailureReaderProvider } from '@/ui'
import { createRouter } from './routes'

export function App() {
  const [queries] = useState(queryClient)
  const [router] = useState(createRouter)
  return (
    <I18nProvider locale={localeOf[useLanguage()]}>
      <QueryClientProvider client={queries}>
        <FailureReaderProvider value={wordsFor}>
          <RouterProvider router={router} />
        </FailureReaderProvider>
      </QueryClientProvider>
    </I18nProvider>
  )
}
