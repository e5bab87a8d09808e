import { OpenPanel } from '@openpanel/web'
import { openPanel } from './windows'

const panel = new OpenPanel({ clientId: 'client-id' })

export function opened(email: string) {
  panel.track('opened', { step: 'email', panes: 2 })
  openPanel({ email })
}
