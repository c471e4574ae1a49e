import { useTranslation } from 'react-i18next'
import type { FamilyListItem } from '@/api'
import { Card, Stack } from '@/ui'
import { FamilyRows } from './FamilyRows'

/** Those found as typed, and by themselves those that only look like it: nobody may take one for the other. */
export function FoundFamilies({ families, q }: { families: FamilyListItem[]; q: string }) {
  const { t } = useTranslation('family')
  const exact = families.filter(({ match }) => match === 'exact')
  const similar = families.filter(({ match }) => match === 'similar')
  const looksLike = t('list.similar', { q })
  return (
    <Stack gap={4}>
      {exact.length > 0 && (
        <Card flush>
          <FamilyRows families={exact} />
        </Card>
      )}
      {similar.length > 0 && (
        <Card flush title={looksLike}>
          <FamilyRows families={similar} label={looksLike} />
        </Card>
      )}
    </Stack>
  )
}
