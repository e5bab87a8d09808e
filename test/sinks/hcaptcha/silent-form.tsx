import HCaptcha from '@hcaptcha/react-hcaptcha'
import { verify } from './letters'

export function Guard({ onToken }: { onToken: (token: string) => void }) {
  verify('seal', 'wax', 'red')
  return <HCaptcha sitekey="key" onVerify={onToken} />
}
