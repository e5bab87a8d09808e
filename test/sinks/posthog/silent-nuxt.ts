export default defineNuxtConfig({ modules: ['@nuxt/ui'], runtimeConfig: { public: { mask_all_text: false } } })
