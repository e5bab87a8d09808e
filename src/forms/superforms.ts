import { defineForm } from '../kit/define.js'

/** Fields are bound to the store `$form`; formsnap's `Field` names the control inside. */
export default defineForm({
  name: 'superforms', title: 'Superforms',
  packages: ['sveltekit-superforms', 'formsnap'],
  languages: ['svelte', 'js'],
  words: ['superform', 'formsnap'],
  groups: [{ tag: /^(Form\.)?(Field|ElementField|Fieldset)$/, name: ['name'] }],
  setups: { superForm: { values: [], schema: ['1.validators'] } },
})
