import { FacebookLogin } from './buttons'

export const Buttons = ({ client }: { client: { loginPopup(options: { scopes: string[] }): void } }) =>
  <FacebookLogin scope="public_profile" onClick={() => client.loginPopup({ scopes: ['openid', 'profile'] })} />
