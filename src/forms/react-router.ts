import { defineForm } from '../kit/define.js'

/** React Router's `<Form>`, and Remix's: like HTML's own, it puts its controls into the address unless it says otherwise. */
export default defineForm({
  name: 'react-router', title: 'React Router',
  packages: ['react-router', 'react-router-dom', '@remix-run/react'],
  getForms: ['Form'],
})
