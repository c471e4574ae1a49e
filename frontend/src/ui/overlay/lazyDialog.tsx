import { lazy, Suspense, useState, type ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../feedback/Delayed'
import { Notice } from '../feedback/Notice'
import { Dialog } from './Dialog'

/**
 * A dialog whose code, with the forms it is made of, is fetched when it is first opened: most pages are left without it.
 * `const EndDialog = lazyDialog(async () => (await import('./EndDialog')).EndDialog)`
 */
export function lazyDialog<P extends { onClose: () => void }>(load: () => Promise<ComponentType<P>>) {
  let Fetched = fetchIt()

  function fetchIt() {
    return lazy(() =>
      load().then(
        (dialog) => ({ default: dialog }),
        (): { default: ComponentType<P> } => {
          // Opened again, it is asked for again; the page it belongs to stands.
          Fetched = fetchIt()
          return { default: NotFetched }
        },
      ),
    )
  }

  return function LazyDialog(props: P) {
    // The same as long as it is open, also when it could not be fetched.
    const [Shown] = useState(() => Fetched)
    return (
      <Suspense fallback={<Loading />}>
        <Shown {...props} />
      </Suspense>
    )
  }
}

function NotFetched({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('ui')
  return (
    <Dialog title={t('error.title')} isOpen onClose={onClose}>
      <Notice kind="error" live title={t('notFetched.what')}>
        {t('notFetched.next')}
      </Notice>
    </Dialog>
  )
}
