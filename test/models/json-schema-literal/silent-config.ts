export const optionsSchema = {
  type: 'object',
  properties: {
    fileName: { type: 'string' },
    hostAddress: { type: 'string' },
    emailEnabled: { type: 'boolean' },
  },
  required: ['fileName'],
}

// no schema: properties of an event, and of a feature on a map
export const event = { name: 'opened', properties: { email: { shown: true }, phone: { shown: false } } }
export const feature = { type: 'Feature', properties: { email: { x: 1 } } }
