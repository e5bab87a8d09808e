import * as t from 'io-ts'

export const Job = t.type({ queueName: t.string, attempts: t.number, emailTemplate: t.string, fileName: t.string })
