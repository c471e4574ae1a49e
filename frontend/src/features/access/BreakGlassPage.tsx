import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FamilyFound } from '@/api'
import { links } from '@/links'
import { LinkButton, Narrow, PageHeader } from '@/ui'
import { FindFamily } from './FindFamily'
import { OpenFamily } from './OpenFamily'
import './texts'

/** The way to a family one is not assigned to. What is found stands on this page and nowhere else: in no address, no store. */
export function BreakGlassPage() {
  const { t } = useTranslation('access')
  const [family, setFamily] = useState<FamilyFound | null>(null)
  return (
    <Narrow>
      <PageHeader
        title={t('title')}
        subtitle={<span>{t('intro')}</span>}
        actions={
          <LinkButton kind="quiet" to={links.brokenGlasses}>
            {t('others.all')}
          </LinkButton>
        }
      />
      {family ? (
        <OpenFamily key={family.id} family={family} onAgain={() => setFamily(null)} />
      ) : (
        <FindFamily onFound={setFamily} />
      )}
    </Narrow>
  )
}
