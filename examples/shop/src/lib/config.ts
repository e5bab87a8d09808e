import { storeSettingsSchema } from './validation/catalog'

export const server = {
  hostAddress: process.env.HOST_ADDRESS ?? '0.0.0.0',
  hostName: process.env.HOST_NAME ?? 'localhost',
  port: Number(process.env.PORT ?? 3000),
}

export const features = {
  microphoneEnabled: false,
  emailTemplatePreview: process.env.NODE_ENV !== 'production',
  addressBarColour: '#2f4f3a',
  leaderboard: false,
}

export const storeSettings = storeSettingsSchema.parse({
  contactEmail: 'hello@larkspur.example',
  contactPhone: '+353 1 555 0100',
  openingHours: 'Mon to Sat, 9.00 to 17.30',
})

export const shippingCountries = [
  { code: 'AT', title: 'Austria' },
  { code: 'DE', title: 'Germany' },
  { code: 'FR', title: 'France' },
  { code: 'IE', title: 'Ireland' },
  { code: 'NL', title: 'Netherlands' },
] as const
