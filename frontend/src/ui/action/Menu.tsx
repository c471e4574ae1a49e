import clsx from 'clsx'
import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
  MenuSection as AriaMenuSection,
  type MenuSectionProps as AriaMenuSectionProps,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components'
import styles from './Menu.module.css'
import type { MenuOfButton } from './useMenuButton'

/** `trigger` is a Button or IconButton; the children are MenuItem and MenuSection. */
export function Menu({ trigger, children }: { trigger: ReactElement; children: ReactNode }) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover} placement="bottom end">
        <AriaMenu className={styles.menu}>{children}</AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

/** The menu of a useMenuButton, with the same children. */
export function MenuPopover({
  menu: { button, props, ...openness },
  header,
  children,
}: {
  menu: MenuOfButton
  /** Something to read above the choices. */
  header?: ReactNode
  children: ReactNode
}) {
  return (
    <Popover
      {...openness}
      trigger="MenuTrigger"
      triggerRef={button}
      aria-labelledby={props['aria-labelledby']}
      className={styles.popover}
      placement="bottom end"
    >
      {header}
      <AriaMenu {...props} className={styles.menu}>
        {children}
      </AriaMenu>
    </Popover>
  )
}

export function MenuItem({
  icon,
  danger,
  description,
  children,
  ...props
}: Omit<AriaMenuItemProps, 'children' | 'className'> & {
  icon?: ReactNode
  danger?: boolean
  description?: string
  children: string
}) {
  return (
    <AriaMenuItem {...props} textValue={children} className={clsx(styles.item, danger && styles.danger)}>
      {({ isSelected }) => (
        <>
          {icon}
          <span className={styles.text}>
            <Text slot="label">{children}</Text>
            {description && (
              <Text slot="description" className={styles.description}>
                {description}
              </Text>
            )}
          </span>
          {isSelected && <Check aria-hidden className={styles.check} />}
        </>
      )}
    </AriaMenuItem>
  )
}

/** A group with a heading; with `selectionMode="single"` its items are a choice, ticked. */
export function MenuSection({
  heading,
  children,
  ...props
}: Omit<AriaMenuSectionProps<object>, 'children'> & { heading?: string; children: ReactNode }) {
  return (
    <AriaMenuSection {...props} className={styles.section}>
      {heading && <Header className={styles.heading}>{heading}</Header>}
      {children}
    </AriaMenuSection>
  )
}
