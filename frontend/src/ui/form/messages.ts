import { z } from 'zod'

/**
 * zod speaks in the API's codes (required, size, range, format …), so that a field says the same whether
 * the browser or the server found the mistake. A schema may also give a sentence of its own.
 */
z.config({
  // Otherwise it tries whether code may be made of text, which the content security policy forbids and reports.
  jitless: true,
  customError: (issue) => {
    const empty = issue.input === undefined || issue.input === null || issue.input === ''
    switch (issue.code) {
      case 'too_small':
        return empty || (Array.isArray(issue.input) && issue.input.length === 0) ? 'required' : 'range'
      case 'too_big':
        return typeof issue.input === 'string' ? 'size' : 'range'
      case 'invalid_type':
      case 'invalid_value':
        return empty ? 'required' : 'format'
      case 'invalid_format':
        return empty ? 'required' : 'format'
      default:
        return 'other'
    }
  },
})
