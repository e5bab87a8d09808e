import { buildConfig, type CollectionConfig } from 'payload'
import { isAdmin } from '../access'

const consent = { name: 'newsletter', type: 'checkbox', label: 'Newsletter by e-mail' } as const

export const Members: CollectionConfig = {
  slug: 'members',
  // expect: model email contact.email required
  // expect: model password authorization.password required
  auth: { tokenExpiration: 7200 },
  admin: { useAsTitle: 'surname' },
  access: { read: isAdmin },
  fields: [
    {
      type: 'tabs',
      tabs: [
        // expect: model surname name.last required
        // expect: model birthDate demographic.date_of_birth optional
        { label: 'Person', fields: [{ type: 'row', fields: [{ name: 'surname', type: 'text', required: true }, { name: 'birthDate', type: 'date' }] }] },
        // expect: model address.street contact.address.street optional
        { label: 'Contact', fields: [{ name: 'address', type: 'group', fields: [{ name: 'street', type: 'text' }] }] },
      ],
    },
    // expect: model iban financial.bank_account optional
    { name: 'iban', type: 'text', label: 'IBAN', admin: { description: 'For refunds' } },
    consent,
  ],
}

export const Subscribers = {
  slug: 'subscribers',
  // expect: model email contact.email required
  fields: [{ name: 'email', type: 'email', required: true }, { name: 'source', type: 'text' }],
} satisfies CollectionConfig

export default buildConfig({
  // expect: model phone contact.phone_number optional
  collections: [Members, Subscribers, { slug: 'applicants', fields: [{ name: 'phone', type: 'text' }] }],
  secret: process.env.PAYLOAD_SECRET ?? '',
})
