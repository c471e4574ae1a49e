import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Code } from '@/api'
import { today } from '@/i18n/calendar'
import { Button, Card, lazyDialog, List, Notice, Stack, useFailure, VisuallyHidden } from '@/ui'
import { useOpenWithDraft } from '@/ui/form'
import { newCodeDraft } from './codeForm'
import { CodeRow } from './CodeRow'
import { ofList } from './codes'
import styles from './codes.module.css'
import { useCodeMoves } from './useCodeMoves'

const NewCodeDialog = lazyDialog(async () => (await import('./NewCodeDialog')).NewCodeDialog)

/** One list: what is offered, in its order, and beneath it what no longer is. */
export function CodeList({ list, codes }: { list: Code['list']; codes: readonly Code[] }) {
  const { t } = useTranslation('codes')
  const { offered, ended } = ofList(codes, list, today())
  const [isAdding, setAdding] = useOpenWithDraft(newCodeDraft(list))
  const { news, error, move } = useCodeMoves(offered)
  const failure = useFailure(error)
  return (
    <Card
      title={t(`list.${list}.title`)}
      actions={
        <Button icon={<Plus aria-hidden="true" />} onPress={() => setAdding(true)}>
          {t('new.title')}
        </Button>
      }
    >
      <Stack gap={4}>
        <p className={styles.note}>{t(`list.${list}.text`)}</p>
        {failure && (
          <Notice kind="error" live title={t('notMoved')}>
            {failure.conflict ? t('movedByOther') : failure.next}
          </Notice>
        )}
        {offered.length === 0 && <Notice kind="warning">{t('none')}</Notice>}
        <List as="ol">
          {offered.map((code, index) => (
            <CodeRow
              key={code.id}
              code={code}
              place={index + 1}
              moves={{
                up: index > 0,
                down: index < offered.length - 1,
                move: (direction) => move(index, direction),
              }}
            />
          ))}
        </List>
        {ended.length > 0 && (
          <section className={styles.ended}>
            <h3>{t('ended')}</h3>
            <p className={styles.note}>{t('endedText')}</p>
            <List>
              {ended.map((code) => (
                <CodeRow key={code.id} code={code} />
              ))}
            </List>
          </section>
        )}
      </Stack>
      <div role="status">
        <VisuallyHidden>{news}</VisuallyHidden>
      </div>
      {isAdding && (
        <NewCodeDialog list={list} codes={[...offered, ...ended]} onClose={() => setAdding(false)} />
      )}
    </Card>
  )
}
