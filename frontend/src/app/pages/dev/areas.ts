/** Something to choose from. */
export const areas = [
  { value: 'work', label: 'Arbejde' },
  { value: 'school', label: 'Skolegang', note: 'Også fravær' },
  { value: 'leisure', label: 'Fritid' },
]
