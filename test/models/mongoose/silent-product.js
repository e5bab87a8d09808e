import mongoose from 'mongoose'
import { Schema } from './own-schema'

const productSchema = new mongoose.Schema({
  name: { type: String, required: true },
  description: String,
  weight: Number,
  fileName: String,
  hostAddress: String,
  emailTemplate: { type: mongoose.Schema.Types.ObjectId, ref: 'EmailTemplate' },
  emailSent: Boolean,
  version: String,
})

// a look-alike that comes from the project's own code
export const ownSchema = new Schema({ email: 'string', phone: 'string' })

export default mongoose.model('Product', productSchema)
