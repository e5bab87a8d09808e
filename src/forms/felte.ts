import { defineForm } from '../kit/define.js'

/** `use:form` reads controls by their names: they are plain HTML. */
export default defineForm({
  name: 'felte', title: 'Felte',
  packages: ['felte', '@felte/react', '@felte/solid'],
  languages: ['svelte', 'js'],
  words: ['felte'],
  setups: { createForm: { values: ['0.initialValues'], schema: ['0.extend', '0.validate'] } },
})
