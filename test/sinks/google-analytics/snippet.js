window.dataLayer = window.dataLayer || []
function gtag() { dataLayer.push(arguments) }
gtag('js', new Date())

const layer = (window.dataLayer ||= [])

export function paid(user) {
  // expect: sink email contact.email properties
  gtag('event', 'paid', { email: user.email })
  // expect: sink phone contact.phone_number properties
  layer.push({ event: 'paid', phone: user.phone })
}
