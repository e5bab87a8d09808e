import { request } from './http'
import { PERMISSIONS } from './roles'

export const load = () => request(PERMISSIONS.ADMIN.CAMERA)
