try {
  const choice = localStorage.getItem('familieplan.theme')
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice
} catch {
  // Storage may be forbidden; the system's own choice then holds.
}
