import { defineSink } from '../kit/define.js'

const assessed = {
  id: ['0.assessment.event.hashedAccountId', '0.assessment.event.userInfo.accountId'],
  traits: ['0.assessment.event.userInfo', '0.assessment.event.userIpAddress', '0.assessment.event.userAgent', '0.assessment.event.transactionData'],
}

/** Watches the page by itself; an assessment may say more about the person. */
export default defineSink({
  name: 'recaptcha', title: 'Google reCAPTCHA', kind: 'security', domains: ['recaptcha.net', 'google.com/recaptcha', 'recaptchaenterprise.googleapis.com'],
  clients: [
    { packages: ['@google-cloud/recaptcha-enterprise'], calls: { createAssessment: assessed, annotateAssessment: { id: '0.hashedAccountId' }, new: {} } },
    {
      packages: ['react-google-recaptcha', 'react-google-recaptcha-v3', 'react-google-recaptcha-enterprise', 'ng-recaptcha', 'ng-recaptcha-2', 'vue-recaptcha', 'vue-recaptcha-v3', 'recaptcha-v3', 'next-recaptcha-v3'],
      calls: { execute: {}, executeAsync: {}, useGoogleReCaptcha: {}, useReCaptcha: {}, load: {} },
      elements: { ReCAPTCHA: {}, GoogleReCaptchaProvider: {}, GoogleReCaptcha: {} },
    },
    { globals: ['grecaptcha'], calls: { execute: {}, render: {}, ready: {} } },
  ],
})
