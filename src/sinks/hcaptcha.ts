import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'hcaptcha', title: 'hCaptcha', kind: 'security', domains: ['hcaptcha.com'],
  clients: [
    { packages: ['hcaptcha'], calls: { verify: { traits: '2', names: { 2: 'remoteIp' } } } },
    { packages: ['@hcaptcha/react-hcaptcha', '@hcaptcha/vue3-hcaptcha', '@hcaptcha/react-native-hcaptcha', 'ng-hcaptcha'], calls: { execute: {} }, elements: { HCaptcha: {}, ConfirmHcaptcha: {} } },
    { globals: ['hcaptcha'], calls: { execute: {}, render: {} } },
  ],
})
