import axios from 'axios'
import { fetch as cached } from './cache'
import type { User } from './users'

const api = axios.create({ baseURL: process.env.API_URL })
const local = 'http://localhost:3000'

export async function save(user: User) {
  await fetch('/api/users', { method: 'POST', body: JSON.stringify({ email: user.email }) })
  await fetch(`${process.env.NEXT_PUBLIC_API}/users`, { method: 'POST', body: JSON.stringify({ email: user.email }) })
  await fetch(`${local}/users`, { method: 'POST', body: JSON.stringify({ email: user.email }) })
  await fetch(`https://${user.tenant}.our-app.com/users`, { method: 'POST', body: JSON.stringify({ email: user.email }) })
  await api.post('/users', { email: user.email })
  await axios.put('/users/me', { phone: user.phone })
  await cached('https://api.somewhere.io/v1', { body: JSON.stringify({ email: user.email }) })
  const rates = await fetch('https://api.exchange.dev/latest?base=EUR')
  return rates.json()
}
