const graph = 'https://graph.facebook.com/v19.0'

export async function reportPurchase(customer: Customer) {
  await fetch(`${graph}/${process.env.PIXEL}/events?access_token=${process.env.META_TOKEN}`, {
    method: 'POST',
    // expect: sink em contact.email content
    body: JSON.stringify({ data: [{ user_data: { em: customer.email } }] }),
  })
}
