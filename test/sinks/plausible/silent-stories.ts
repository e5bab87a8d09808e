import { plausible } from './claims'
import type { EventOptions } from 'plausible-tracker'

/** Whether a claim is plausible. */
export const checked = (email: string, options?: EventOptions) => plausible('claim', { props: { email } }) && options !== undefined

export const opened = () => { window.plausible?.('Opened', { props: { step: 'email', hasEmail: true } }) }
