import { defineForm } from '../kit/define.js'

/** Next's `<Form action="/search">` leads to an address with its controls in the query; one whose action is a function sends them in a body. */
export default defineForm({
  name: 'next-form', title: 'Next.js Form',
  packages: ['next/form'],
  getForms: ['default'],
})
