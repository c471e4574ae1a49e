import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { links, type FamiliesState } from '@/links'
import { SearchField } from '@/ui'
import styles from './Layout.module.css'

/** From anywhere to the list of families. The text travels beside the address: it is somebody's name. */
export function FamilySearch() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  return (
    <div role="search" className={styles.search}>
      <SearchField
        pill
        maxLength={100}
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={text}
        onChange={setText}
        onSubmit={(typed) => {
          const q = typed.trim()
          if (!q) return
          void navigate(links.families, { state: { q } satisfies FamiliesState })
          setText('')
        }}
      />
    </div>
  )
}
