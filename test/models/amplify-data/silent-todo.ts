import { a } from '@aws-amplify/backend'

export const schema = a.schema({
  Todo: a.model({ content: a.string(), isDone: a.boolean(), fileName: a.string(), dueDate: a.date() }),
})
