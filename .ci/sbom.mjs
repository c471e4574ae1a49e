// What a list of our parts must and must not say, for whoever asks which of them a vulnerability was found in.

/**
 * @param {string} text CycloneDX, as JSON
 * @param {{ parts: string[], hidden: string[] }} expected parts: package addresses without their version;
 *   hidden: what only the machine that wrote the list knows
 * @returns {string[]} what is wrong with it
 */
export function problemsOf(text, { parts, hidden }) {
  let list
  try {
    list = JSON.parse(text)
  } catch {
    return ['It is not JSON.']
  }
  if (list.bomFormat !== 'CycloneDX' || !/^1\.\d+$/.test(list.specVersion)) return ['It is not CycloneDX.']
  const components = Array.isArray(list.components) ? list.components : []
  const addresses = new Set(components.map(({ purl }) => purl?.replace(/(?<=.)@[^@]*$/, '')))
  return [
    ...components
      .filter(({ name, version, purl }) => !name || !version || !purl)
      .map(({ name }) => `A part is not named in full: ${name}`),
    ...parts.filter((part) => !addresses.has(part)).map((part) => `${part} is missing.`),
    ...hidden.filter((word) => text.includes(word)).map((word) => `It tells of this machine: ${word}`),
  ]
}
