import { defineForm } from '../kit/define.js'

export default defineForm({
  name: 'alpine', title: 'Alpine.js',
  packages: ['alpinejs'],
  words: ['x-model'],
  controlAttributes: ['x-model', 'x-model.lazy', 'x-model.number', 'x-model.debounce', 'x-model.fill'],
})
