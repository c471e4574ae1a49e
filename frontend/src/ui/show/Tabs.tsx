import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import { NavLink } from 'react-router'
import styles from './Tabs.module.css'

/** Tabs that are addresses: each can be linked to and the back button works. */
export function TabLinks({
  label,
  items,
}: {
  label: string
  items: { to: string; text: string; end?: boolean }[]
}) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {items.map(({ to, text, end }) => (
        <NavLink key={to} to={to} end={end} className={styles.tab!}>
          {text}
        </NavLink>
      ))}
    </nav>
  )
}

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
