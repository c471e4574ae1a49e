import { Outlet, useParams } from 'react-router'
import { ReadOnlyProvider } from '@/auth'
import { ReadingNotice, useReading } from '@/features/access'
import { Stack } from '@/ui'

/** Around all pages of one family: whoever only reads it is told so on each, and offered nothing that changes it. */
export function OneFamily() {
  const { familyId = '' } = useParams()
  const { readOnly, glass } = useReading(familyId)
  return (
    <ReadOnlyProvider value={readOnly}>
      <Stack gap={5}>
        {glass && <ReadingNotice glass={glass} />}
        <div>
          <Outlet />
        </div>
      </Stack>
    </ReadOnlyProvider>
  )
}
