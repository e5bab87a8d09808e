import { type } from 'arktype'

export const manifest = type({
  packageName: 'string',
  version: 'string.semver',
  'emailTemplate?': 'string',
  repository: { url: 'string.url', 'directory?': 'string' },
})

// a variable called type
const kind = (type: (shape: object) => unknown) => type({ email: 'string', phone: 'string' })
export default kind
