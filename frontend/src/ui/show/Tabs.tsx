import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import styles from './Tabs.module.css'

/** Tabs within a page. */
export function Tabs({
  label,
  items,
}: {
  label: string
  items: { id: string; text: string; content: ReactNode }[]
}) {
  return (
    <AriaTabs>
      <TabList className={styles.tabs!} aria-label={label}>
        {items.map(({ id, text }) => (
          <Tab key={id} id={id} className={styles.tab!}>
            {text}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
