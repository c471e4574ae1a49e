import clsx from 'clsx'
import type { ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Link, type LinkProps } from 'react-router'
import { Spinner } from '../feedback/Spinner'
import styles from './Button.module.css'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

type Look = { kind?: ButtonKind; wide?: boolean; icon?: ReactNode }

function look({ kind = 'secondary', wide }: Look, ...more: (string | undefined)[]) {
  return clsx(styles.button, kind !== 'secondary' && styles[kind], wide && styles.wide, ...more)
}

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'> &
  Look & { children: ReactNode; className?: string; pendingText?: string; ref?: Ref<HTMLButtonElement> }

/** While `isPending` it stays focusable, says so to a screen reader, and cannot be pressed twice. */
export function Button({ kind, wide, icon, children, className, pendingText, ...props }: ButtonProps) {
  const { t } = useTranslation('ui')
  return (
    <AriaButton {...props} className={look({ kind, wide }, className)}>
      {props.isPending ? <Spinner label={pendingText ?? t('saving')} /> : icon}
      {children}
    </AriaButton>
  )
}

/** A round button that shows only an icon; `label` is its name. */
export function IconButton({
  label,
  children,
  className,
  kind = 'quiet',
  ...props
}: Omit<ButtonProps, 'icon' | 'wide'> & { label: string }) {
  return (
    <AriaButton {...props} aria-label={label} className={look({ kind }, styles.icon, className)}>
      {children}
    </AriaButton>
  )
}

/** Looks like a button, is a link: it goes somewhere and can be opened in a new tab. */
export function LinkButton({ kind, wide, icon, children, className, ...props }: LinkProps & Look) {
  return (
    <Link {...props} className={look({ kind, wide }, className)}>
      {icon}
      {children}
    </Link>
  )
}
