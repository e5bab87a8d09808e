import { defineForm } from '../kit/define.js'

/** Its controls; `q-date` and its kin count with a name alone, as they also show. */
export default defineForm({
  name: 'quasar', title: 'Quasar',
  packages: ['quasar'],
  languages: ['vue'],
  controls: /^Q(Input|Select|File|Uploader|Field)$/,
  namedControls: /^Q(Date|Time|Checkbox|Toggle|OptionGroup|Editor)$/,
  labelAttributes: ['stack-label'],
})
