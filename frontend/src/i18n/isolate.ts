/** Letters written from right to left, and the marks that turn the direction around. */
const turning =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * A name or title as a part of a sentence: one written from right to left must not drag the words and numbers
 * around it along. In an element of its own `<bdi>` does the same.
 */
export const isolate = (text: string) => (turning.test(text) ? `\u2068${text}\u2069` : text)
