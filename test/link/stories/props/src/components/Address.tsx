import posthog from 'posthog-js'
import { Component } from 'react'

// what was taken out before is not in the rest
export function Address({ firstName, ...rest }) {
  return <Lines {...rest} />
}

class Lines extends Component<{ street: string; firstName?: string }> {
  render() {
    const { street } = this.props
    posthog.capture('shown', {
      street, // step: sent street
    })
    posthog.capture('silent', { firstName: this.props.firstName })
    return <p>{street}</p>
  }
}
