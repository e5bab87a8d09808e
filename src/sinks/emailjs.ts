import { defineSink } from '../kit/define.js'

/** Sends from the browser: the template's parameters are the message. */
export default defineSink({
  name: 'emailjs', title: 'EmailJS', kind: 'email', domains: ['emailjs.com'],
  packages: ['@emailjs/browser', 'emailjs-com', '@emailjs/nodejs', '@emailjs/react-native'], globals: ['emailjs'],
  calls: { send: { content: '2' }, sendForm: {}, init: {} },
})
