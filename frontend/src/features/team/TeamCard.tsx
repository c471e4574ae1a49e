import { useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { teamQuery, type TeamMember } from '@/api'
import { useCan } from '@/auth'
import { today } from '@/i18n/calendar'
import { Button, Card, ErrorState, Fold, lazyDialog, List, Notice, Skeleton, useFocusAfterwards } from '@/ui'
import { useOpenDraft } from '@/ui/form'
import { addDraft, changeDraft, groupsOf, handOverDraft, type TeamGroups } from './team'
import styles from './Team.module.css'
import { TeamRow, type TeamActions } from './TeamRow'

const AddDialog = lazyDialog(async () => (await import('./AddDialog')).AddDialog)
const ChangeDialog = lazyDialog(async () => (await import('./ChangeDialog')).ChangeDialog)
const RemoveDialog = lazyDialog(async () => (await import('./RemoveDialog')).RemoveDialog)
const HandOverDialog = lazyDialog(async () => (await import('./HandOverDialog')).HandOverDialog)

/** Whoever works with the family: the contact person first, then today's team, those to come, and those who were. */
export function TeamCard({ familyId }: { familyId: string }) {
  const team = useQuery(teamQuery(familyId))
  const { t } = useTranslation('team')
  if (team.data) return <Team familyId={familyId} members={team.data} />
  return (
    <Card title={t('title')}>
      {team.error ? (
        <ErrorState compact error={team.error} onRetry={() => void team.refetch()} />
      ) : (
        <Skeleton lines={3} />
      )}
    </Card>
  )
}

function Team({ familyId, members }: { familyId: string; members: TeamMember[] }) {
  const { t } = useTranslation('team')
  const mayWrite = useCan('team.write')
  const groups = groupsOf(members, today())
  const { contact, others, coming, former } = groups
  const there = [contact, ...others, ...coming].filter((member) => member !== null)
  const [asked, setOpen] = useOpenDraft([
    addDraft(familyId),
    handOverDraft(familyId),
    ...there.map(({ id }) => changeDraft(id)),
  ])
  // Whether one may is known a moment after the page stands; what was typed waits for it.
  const open = mayWrite ? asked : null
  const [removing, setRemoving] = useState<string | null>(null)
  const place = useFocusAfterwards<HTMLDivElement>(open !== null || removing !== null)
  const actions: TeamActions = {
    onChange: ({ id }) => setOpen(changeDraft(id)),
    onRemove: ({ id }) => setRemoving(id),
    onHandOver: () => setOpen(handOverDraft(familyId)),
  }
  const close = () => setOpen(null)
  // Also one who has left meanwhile: their dialog is there to say so.
  const changed = members.find(({ id }) => open === changeDraft(id))
  const removed = members.find(({ id }) => id === removing)
  return (
    <Card
      title={t('title')}
      actions={
        mayWrite && (
          <Button icon={<UserPlus aria-hidden="true" />} onPress={() => setOpen(addDraft(familyId))}>
            {t('add.open')}
          </Button>
        )
      }
    >
      <div ref={place} tabIndex={-1}>
        {!contact && (
          <Notice
            kind="warning"
            title={t('noContact')}
            actions={mayWrite && <Button onPress={actions.onHandOver}>{t('handOver.first')}</Button>}
          />
        )}
        {contact && !contact.available && (
          <Notice kind="warning" title={t('contactGone', { name: contact.name })}>
            {mayWrite && t('contactGoneText')}
          </Notice>
        )}
        <Rows members={contact ? [contact, ...others] : others} label={t('today')} actions={actions} />
        <Later groups={{ coming, former }} actions={actions} />
      </div>
      {open === addDraft(familyId) && <AddDialog familyId={familyId} onClose={close} />}
      {open === handOverDraft(familyId) && (
        <HandOverDialog familyId={familyId} team={members} onClose={close} />
      )}
      {changed && <ChangeDialog member={changed} onClose={close} />}
      {removed && <RemoveDialog member={removed} onClose={() => setRemoving(null)} />}
    </Card>
  )
}

function Later({
  groups: { coming, former },
  actions,
}: {
  groups: Pick<TeamGroups, 'coming' | 'former'>
  actions: TeamActions
}) {
  const { t } = useTranslation('team')
  return (
    <>
      {coming.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('coming')}</h3>
          <Rows members={coming} label={t('coming')} actions={actions} />
        </>
      )}
      {former.length > 0 && (
        <Fold title={t('former', { count: former.length })} className={styles.former}>
          <Rows members={former} label={t('formerList')} />
        </Fold>
      )}
    </>
  )
}

function Rows({ members, label, actions }: { members: TeamMember[]; label: string; actions?: TeamActions }) {
  if (members.length === 0) return null
  return (
    <List label={label} className={styles.list}>
      {members.map((member) => (
        <TeamRow key={member.id} member={member} actions={actions} />
      ))}
    </List>
  )
}
