import { useTranslation } from 'react-i18next'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { Button, PageHeader, Stack } from '@/ui'
import { NotFound } from './NotFound'

/** A page broke (or could not be fetched after a new version came out). The rest of the product stands. */
export function RouteError() {
  const { t } = useTranslation()
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />
  return (
    <Stack>
      <PageHeader title={t('crash.title')} />
      <p>{t('crash.text')}</p>
      <div>
        <Button kind="primary" onPress={() => window.location.reload()}>
          {t('crash.reload')}
        </Button>
      </div>
    </Stack>
  )
}
