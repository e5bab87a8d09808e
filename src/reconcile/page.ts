/** The repository's files, for people in another one. */
export const repository = 'https://github.com/purposely/eslint-plugin-purposely/blob/main'

/** The documentation page of a finding code. */
export const pageOf = (code: string): string => `${repository}/docs/rules/${code}.md`
