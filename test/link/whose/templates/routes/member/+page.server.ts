import { youngest } from '../../server/members'

export const load = async () => ({ member: await youngest(), title: 'The youngest' })
