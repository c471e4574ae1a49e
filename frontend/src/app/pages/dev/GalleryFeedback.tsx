/* eslint-disable i18next/no-literal-string -- for developers only; never part of a build */
import { Users } from 'lucide-react'
import { Problem } from '@/api'
import {
  Avatar,
  Button,
  Card,
  Cluster,
  Columns,
  Dot,
  EmptyState,
  ErrorState,
  Loading,
  Notice,
  Skeleton,
  Stack,
} from '@/ui'

/** What tells how things stand: notes, nothing there, failed, on its way. */
export function GalleryFeedback() {
  return (
    <>
      <Stack gap={3}>
        <Notice
          actions={<Button kind="quiet">Start forfra</Button>}
          title="Vi har gemt det, du havde skrevet."
        />
        <Notice kind="success" title="Planen er aktiv." />
        <Notice
          kind="warning"
          title="For meget på én gang i uge 9–12."
          actions={<Button>Udskyd en indsats</Button>}
        >
          Karen har tre indsatser og 25 timer om ugen. Programmets grænse er 22.
        </Notice>
        <Notice kind="error" title="Familieplan svarer ikke lige nu.">
          Det, du har skrevet, er her stadig. Vent et øjeblik, og prøv igen.
        </Notice>
      </Stack>
      <Columns least="18rem">
        <Card>
          <EmptyState
            compact
            icon={<Users aria-hidden="true" />}
            title="Du har ingen familier endnu"
            actions={<Button kind="primary">Opret en familie</Button>}
          >
            Familier, du opretter, står her.
          </EmptyState>
        </Card>
        <Card>
          <ErrorState compact error={new Problem('network', 0)} onRetry={() => {}} />
        </Card>
        <Card sunken>
          <Loading />
          <Skeleton lines={4} />
          <Cluster>
            <Avatar name="Mette Sørensen" hue="plum" />
            <Dot hue="moss" />
          </Cluster>
        </Card>
      </Columns>
    </>
  )
}
