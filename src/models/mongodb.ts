import { defineModel } from '../kit/define.js'

const of = ['collection'] as const
const document = { fields: '0', of } as const
const change = { fields: '1', of } as const

/** No schema says what a collection keeps: what is written says it. */
export default defineModel({
  name: 'mongodb', title: 'MongoDB', role: 'kept',
  packages: ['mongodb'],
  receivers: ['collection'], words: ['mongodb', 'collection('],
  writes: {
    insertOne: document, insertMany: document, updateOne: change, updateMany: change, replaceOne: change,
    findOneAndUpdate: change, findOneAndReplace: change,
  },
})
