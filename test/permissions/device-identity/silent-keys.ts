import { load } from './settings'
import { getUniqueId } from './ids'

export const settings = await load()
export const key = () => getUniqueId('row')
