import posthog from 'posthog-js'
import { forwardRef, memo } from 'react'

const Number = forwardRef(({ phone }: { phone: string }, ref) => (
  <a ref={ref} onClick={() => posthog.capture('called', {
    phone, // step: sent phone
  })}>Call</a>
))

function Badge(props) {
  return <Number {...props} />
}

export default memo(Badge)
