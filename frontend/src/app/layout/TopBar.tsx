import { Building2, CalendarCheck, Layers, ListOrdered, LockKeyhole, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink } from 'react-router'
import { can, useMe } from '@/auth'
import { links } from '@/links'
import { FamilySearch } from './FamilySearch'
import styles from './Layout.module.css'
import { UserButton } from './UserButton'

export function TopBar() {
  const { t } = useTranslation()
  const me = useMe()
  const families = can(me, 'families.read')
  const programmes = can(me, 'programmes.read')
  return (
    <header className={styles.bar}>
      <Link to={links.today} className={styles.brand}>
        <img src="/favicon.svg" alt="" />
        <span>{t('brand')}</span>
      </Link>
      <nav className={styles.nav} aria-label={t('nav.label')}>
        {families && (
          <>
            <NavLink to={links.today} end>
              <CalendarCheck aria-hidden="true" />
              {t('nav.today')}
            </NavLink>
            <NavLink to={links.families}>
              <Users aria-hidden="true" />
              {t('nav.families')}
            </NavLink>
          </>
        )}
        {can(me, 'break-glass.audit') && (
          <NavLink to={links.brokenGlasses}>
            <LockKeyhole aria-hidden="true" />
            {t('nav.brokenGlasses')}
          </NavLink>
        )}
        {programmes && (
          <NavLink to={links.programmes}>
            <Layers aria-hidden="true" />
            {t('nav.programmes')}
          </NavLink>
        )}
        {can(me, 'units.write') && (
          <NavLink to={links.units}>
            <Building2 aria-hidden="true" />
            {t('nav.units')}
          </NavLink>
        )}
        {can(me, 'codes.write') && (
          <NavLink to={links.codes}>
            <ListOrdered aria-hidden="true" />
            {t('nav.codes')}
          </NavLink>
        )}
      </nav>
      {families ? <FamilySearch /> : <span className={styles.noSearch} />}
      <UserButton />
    </header>
  )
}
