import { defineForm } from '../kit/define.js'

/** Its controls; a group labels them by `label-for`, or by standing around. */
export default defineForm({
  name: 'bootstrap-vue', title: 'BootstrapVue',
  packages: ['bootstrap-vue', 'bootstrap-vue-next'],
  languages: ['vue'],
  controls: /^BForm(Input|Textarea|Select|Datepicker|File|Tags|Checkbox|RadioGroup)$/,
})
