/* eslint-disable i18next/no-literal-string -- for developers only; never part of a build */
import { EllipsisVertical, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Problem } from '@/api'
import {
  Button,
  Card,
  Cluster,
  ConfirmDialog,
  Dialog,
  DialogFooter,
  IconButton,
  LinkButton,
  Menu,
  MenuItem,
  TextArea,
  toast,
  Tooltip,
} from '@/ui'
import { ConflictDialog } from '@/ui/conflict'

/** Everything that can be pressed, and the dialogs it opens. */
export function GalleryActions() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | 'conflict' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <Card title="Knapper" actions={<Button kind="quiet">Se alle</Button>}>
        <Cluster>
          <Button kind="primary">Gem familien</Button>
          <Button>Fortryd</Button>
          <Button kind="quiet">Vis flere</Button>
          <Button kind="danger" icon={<Trash2 aria-hidden="true" />}>
            Slet
          </Button>
          <Button kind="primary" isPending>
            Gem
          </Button>
          <Button isDisabled>Kan ikke</Button>
          <LinkButton to="/families">Til familier</LinkButton>
          <Tooltip text="Flere valg for målet">
            <IconButton label="Flere valg">
              <EllipsisVertical aria-hidden="true" />
            </IconButton>
          </Tooltip>
          <Menu trigger={<Button>Menu</Button>}>
            <MenuItem>Rediger</MenuItem>
            <MenuItem description="Gemmes til senere">Parker</MenuItem>
            <MenuItem danger icon={<Trash2 aria-hidden="true" />}>
              Slet
            </MenuItem>
          </Menu>
          <Button onPress={() => setOpen('dialog')}>Dialog</Button>
          <Button onPress={() => setOpen('confirm')}>Bekræft</Button>
          <Button onPress={() => setOpen('conflict')}>Konflikt</Button>
          <Button onPress={() => toast('Familien er gemt')}>Gemt</Button>
        </Cluster>
      </Card>
      <Dialog title="Luk planen" isOpen={open === 'dialog'} onClose={close}>
        <TextArea label="Begrundelse" description="Andre skal kunne forstå den senere." />
        <DialogFooter>
          <Button onPress={close}>Fortryd</Button>
          <Button kind="primary">Luk planen</Button>
        </DialogFooter>
      </Dialog>
      <ConfirmDialog
        title="Slet Emil Holm?"
        isOpen={open === 'confirm'}
        onClose={close}
        confirm="Slet"
        danger
        onConfirm={close}
        error={new Problem('member-in-use', 409)}
      >
        Brug kun dette, hvis Emil er registreret ved en fejl.
      </ConfirmDialog>
      {open === 'conflict' && (
        <ConflictDialog
          fields={[
            { name: 'title', label: 'Titel' },
            { name: 'targetDate', label: 'Måldato' },
          ]}
          base={{ title: 'Emil i skole', targetDate: '2026-12-01', area: 'a' }}
          mine={{ title: 'Emil i skole fire dage om ugen', targetDate: '', area: 'a' }}
          theirs={{ title: 'Emil kommer i skole hver dag', targetDate: '2027-02-01', area: 'b' }}
          onResolve={close}
          onClose={close}
        />
      )}
    </>
  )
}
