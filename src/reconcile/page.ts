/** The documentation page of a finding code, for people in another repository. */
export const pageOf = (code: string): string => `https://github.com/purposely/eslint-plugin-purposely/blob/main/docs/rules/${code}.md`
