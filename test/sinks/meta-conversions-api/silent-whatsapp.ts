/** The same host serves messages: whoever gets those is not told of purchases. */
export async function sendReminder(template: string) {
  await fetch(`https://graph.facebook.com/v19.0/${process.env.SENDER}/messages`, { method: 'POST', body: JSON.stringify({ template }) })
}
