import { i } from '@instantdb/core'

export default i.schema({ entities: { goals: i.entity({ title: i.string(), weight: i.number(), hostAddress: i.string() }) } })
