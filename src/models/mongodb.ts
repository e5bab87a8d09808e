import { defineModel } from '../kit/define.js'

const of = ['collection'] as const
const document = { fields: '0', of, member: true } as const
const change = { fields: '1', of, member: true } as const

/** No schema says what a collection keeps: what is written says it. */
export default defineModel({
  name: 'mongodb', title: 'MongoDB', role: 'kept',
  packages: ['mongodb'],
  receivers: ['collection', 'db'], words: ['mongodb', 'collection(', 'db.'],
  writes: {
    insertOne: document, insertMany: document, updateOne: change, updateMany: change, replaceOne: change,
    findOneAndUpdate: change, findOneAndReplace: change,
  },
})
