import twilio from 'twilio'

const client = twilio(process.env.TWILIO_ID, process.env.TWILIO_TOKEN)

// only what runs on the server asks for it
export const remind = (phone: string) => client.messages.create({ to: phone, from: process.env.SENDER, body: 'See you soon' })
