/**
 * The design system: what every screen is made of. It knows nothing of families, plans or the API;
 * its texts are in i18n/<language>/ui.json. Forms are in ui/form, conflict resolution in ui/conflict.
 * Start the development server and open /ui-gallery to see all of it.
 */
export { Button, IconButton, LinkButton } from './action/Button'
export { Menu, MenuItem, MenuSection } from './action/Menu'
export { Delayed, Loading, Skeleton } from './feedback/Delayed'
export { EmptyState } from './feedback/EmptyState'
export { ErrorState } from './feedback/ErrorState'
export { FailureReaderProvider, useFailure, type Failure } from './feedback/failure'
export { Notice } from './feedback/Notice'
export { toast, ToastRegion } from './feedback/Toast'
export { Checkbox, RadioGroup, SegmentedControl } from './field/Choice'
export { DateField } from './field/DateField'
export { ScaleField } from './field/ScaleField'
export { SearchField } from './field/SearchField'
export { Select } from './field/Select'
export { TextArea, TextField } from './field/TextField'
export { Card } from './layout/Card'
export { Cluster, Columns, Narrow, Stack } from './layout/layout'
export { PageHeader } from './layout/PageHeader'
export { VisuallyHidden } from './layout/VisuallyHidden'
export { ConfirmDialog, Dialog, DialogFooter } from './overlay/Dialog'
export { Tooltip } from './overlay/Tooltip'
export { ScaleMeter, type Achievement } from './show/ScaleMeter'
export { Avatar, Dot, Facts, OwnWords, PersonChip, personHue, Table, Tag, type Hue } from './show/show'
export { Tabs } from './show/Tabs'
