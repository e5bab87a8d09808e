import mongoose, { type InferSchemaType } from 'mongoose'

const visitorSchema = new mongoose.Schema({ passport: String, birthday: Date, address: { street: String } })

visitorSchema.methods.age = function () {
  return new Date().getFullYear() - this.birthday.getFullYear() // own Visitor.birthday
}

visitorSchema.methods.label = function () {
  return this.address.street.toUpperCase() // own VisitorAddress.street
}

export const ends = (visitor: InferSchemaType<typeof visitorSchema>) => visitor.passport?.slice(-3) // own Visitor.passport

export const Visitor = mongoose.model('Visitor', visitorSchema)
