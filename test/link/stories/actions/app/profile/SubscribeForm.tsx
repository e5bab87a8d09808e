import { subscribe } from './actions'

export const SubscribeForm = () => (
  <form action={subscribe}>
    <label>E-mail <input type="email" name="email" /></label> {/* step: asked email */}
  </form>
)
