import mongoose, { type InferSchemaType } from 'mongoose'

const visitorSchema = new mongoose.Schema({ passport: String, birthday: Date })

visitorSchema.methods.age = function () {
  return new Date().getFullYear() - this.birthday.getFullYear() // own Visitor.birthday
}

export const ends = (visitor: InferSchemaType<typeof visitorSchema>) => visitor.passport?.slice(-3) // own Visitor.passport

export const Visitor = mongoose.model('Visitor', visitorSchema)
