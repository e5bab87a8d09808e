import { createApp } from 'vue'
import VueGtag from 'vue-gtag'
import App from './App.vue'

createApp(App).mount('#app')
