import Rollbar from 'rollbar'
import { Provider } from '@rollbar/react'

export const rollbar = new Rollbar({
  accessToken: 'token',
  // expect: setting captureIp
  captureIp: true,
  // expect: setting captureEmail
  captureEmail: true,
  // expect: setting captureUsername
  captureUsername: true,
  // expect: setting autoInstrument.networkRequestBody
  // expect: setting autoInstrument.networkResponseBody
  autoInstrument: { networkRequestBody: true, networkResponseBody: true },
  // expect: setting replay.maskAllInputs
  // expect: setting replay.maskInputOptions.password
  replay: { enabled: true, maskAllInputs: false, maskInputOptions: { password: false } },
})

// expect: setting captureIp omitted
export const plain = new Rollbar({ accessToken: 'token', replay: { enabled: false } })
// expect: setting replay.maskAllInputs omitted
export const recording = new Rollbar({ accessToken: 'token', captureIp: 'anonymize', replay: { enabled: true } })

// expect: setting config.captureEmail
export const App = () => <Provider config={{ accessToken: 'token', captureEmail: true }}><Shop /></Provider>

// expect: setting captureUsername
window._rollbarConfig = { accessToken: 'token', captureUsername: true }
