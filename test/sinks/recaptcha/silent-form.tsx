import ReCAPTCHA from 'react-google-recaptcha'
import { createAssessment } from './schools'

export function Guard({ onToken }: { onToken: (token: string | null) => void }) {
  createAssessment({ assessment: { event: { userInfo: { grade: 2 } } } })
  return <ReCAPTCHA sitekey="key" onChange={onToken} />
}
