import type { CollectionConfig } from 'payload'

/** Pages and media are about no person. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  auth: false,
  fields: [{ name: 'title', type: 'text', required: true }, { name: 'layout', type: 'blocks', blocks: [{ slug: 'hero', fields: [{ name: 'headline', type: 'text' }] }] }],
}

export const Media: CollectionConfig = { slug: 'media', upload: true, fields: [{ name: 'alt', type: 'text' }] }
