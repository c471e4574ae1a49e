import { fetchTexts } from '@/i18n'

// Whatever shows these texts imports this, and so is not there before they are.
await fetchTexts('units')
