import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { teamQuery } from '@/api'

/** Who holds it together, as it stands in the family's head; from what the card beneath is made of. */
export function ContactPerson({ familyId }: { familyId: string }) {
  const { t } = useTranslation('team')
  const { data: team } = useQuery(teamQuery(familyId))
  const contact = team?.find(({ current, role }) => current && role === 'contact-person')
  if (!contact) return null
  return (
    <span>
      {t('role.contact-person')}: <strong dir="auto">{contact.name}</strong>
      {contact.unit && (
        <>
          {', '}
          <bdi>{contact.unit.name}</bdi>
        </>
      )}
    </span>
  )
}
