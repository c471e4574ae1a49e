import { Plus } from 'lucide-react'
import { Button, PageHeader, Stack } from '@/ui'
import { GalleryActions } from './GalleryActions'
import { GalleryContent } from './GalleryContent'
import { GalleryFeedback } from './GalleryFeedback'
import { GalleryFields } from './GalleryFields'
import { GalleryForm } from './GalleryForm'

/** The whole design system on one page. */
export function Gallery() {
  return (
    <>
      <PageHeader
        title="Familien Holm"
        subtitle={
          <>
            <span>FP-2026-0042</span>
            <span>Familien i Centrum</span>
            <span>
              Kontaktperson <strong>Mette Sørensen</strong>
            </span>
          </>
        }
        actions={
          <>
            <Button>Rediger</Button>
            <Button kind="primary" icon={<Plus aria-hidden="true" />}>
              Nyt mål
            </Button>
          </>
        }
      />
      <Stack gap={5}>
        <GalleryActions />
        <GalleryContent />
        <GalleryFields />
        <GalleryFeedback />
        <GalleryForm />
      </Stack>
    </>
  )
}
