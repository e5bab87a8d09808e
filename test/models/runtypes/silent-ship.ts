import { Number, Object, String } from 'runtypes'

export const Vessel = Object({ hullNumber: String, tonnage: Number, portOfCall: String })

// the language's own
export const copy = globalThis.Object({ email: 'a', phone: 'b' })
