import { UserManager } from './admin/user-manager'
import { authorize } from './acl'

export const manager = new UserManager({ scope: 'openid profile' })
export const may = authorize({ scopes: ['email'] })
