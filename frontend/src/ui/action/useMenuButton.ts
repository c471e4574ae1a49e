import { useRef, useState, type ComponentType, type RefObject } from 'react'
import { useMenuTrigger } from 'react-aria/useMenu'
import { useMenuTriggerState } from 'react-stately/useMenuTriggerState'

/** What ties a MenuPopover to its button. */
export type MenuOfButton = {
  button: RefObject<HTMLButtonElement | null>
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  props: ReturnType<typeof useMenuTrigger>['menuProps']
}

/**
 * A button whose menu is fetched when somebody reaches for it, for menus are heavy: the way to have one on the first
 * page. What is pressed before it has come opens it then.
 */
export function useMenuButton<P extends object>(
  fetch: () => Promise<ComponentType<P & { menu: MenuOfButton }>>,
) {
  const button = useRef<HTMLButtonElement>(null)
  // In a state and not in a Suspense, which would keep an opened menu back for another 300 ms.
  const [Menu, setMenu] = useState<ComponentType<P & { menu: MenuOfButton }>>()
  const reach = () => fetch().then((fetched) => setMenu(() => fetched))
  const fail = (error: unknown) =>
    setMenu(() => {
      throw error
    })
  const state = useMenuTriggerState({ onOpenChange: (isOpen) => isOpen && void reach().catch(fail) })
  const { menuTriggerProps, menuProps } = useMenuTrigger({ type: 'menu' }, state, button)
  // Whoever only comes near is not told of a failure: it is tried again when the menu is wanted.
  const near = () => void reach().catch(() => {})
  return {
    Menu,
    buttonProps: { ...menuTriggerProps, ref: button, onHoverStart: near, onFocus: near },
    menu: { button, isOpen: state.isOpen, onOpenChange: state.setOpen, props: menuProps },
  }
}
