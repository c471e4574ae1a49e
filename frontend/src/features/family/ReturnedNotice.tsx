import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api, read, type Family, type Member } from '@/api'
import { useCan } from '@/auth'
import { useFormat } from '@/i18n'
import { links } from '@/links'
import { Button, ErrorState, Notice, toast } from '@/ui'
import { danishToday, fullName, hasLeft } from './people'
import { useFamilyChanged } from './useFamily'

/** Someone who left: since when, and the way back in. Coming back is a new period, the old one stays. */
export function ReturnedNotice({ family, member }: { family: Family; member: Member }) {
  const { t } = useTranslation('family')
  const format = useFormat()
  const navigate = useNavigate()
  const changed = useFamilyChanged()
  const mayWrite = useCan('families.write')
  const name = fullName(member)
  const today = danishToday()
  const isBack = family.members.some((other) => other.personId === member.personId && !hasLeft(other, today))
  const comeBack = useMutation({
    mutationFn: () =>
      read(
        api.POST('/families/{id}/members', {
          params: { path: { id: family.id } },
          body: {
            personId: member.personId,
            role: member.role,
            inHousehold: member.inHousehold,
            custody: member.custody ?? undefined,
          },
        }),
      ),
    onSuccess: () => {
      void changed(family.id)
      toast(t('member.returned', { name }))
      void navigate(links.family(family.id))
    },
  })
  if (!hasLeft(member, today)) return null
  const offersReturn = mayWrite && !isBack
  return (
    <>
      <Notice
        title={t('member.left', { name, date: format.date(member.validTo!) })}
        actions={
          offersReturn && (
            <Button onPress={() => comeBack.mutate()} isPending={comeBack.isPending}>
              {t('member.return')}
            </Button>
          )
        }
      >
        {offersReturn && t('member.leftHelp', { name: member.givenName })}
      </Notice>
      {comeBack.isError && <ErrorState compact error={comeBack.error} />}
    </>
  )
}
