import { defineField, defineType } from 'sanity'
import { defineType as other } from '../lib/types'

/** A post has a slug; a call of the same name is another's. */
export const post = defineType({ name: 'post', type: 'document', fields: [defineField({ name: 'slug', type: 'slug' }), defineField({ name: 'cover', type: 'image' })] })
export const member = other({ name: 'member', fields: [{ name: 'email', type: 'string' }] })
