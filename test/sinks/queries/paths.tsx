import axios from 'axios'
import Link from 'next/link'
import { redirect, useRouter } from 'next/navigation'
import type { User } from './users'

export function Members({ user }: { user: User }) {
  const router = useRouter()
  const open = () => {
    // expect: sink email contact.email properties
    router.push(`/members/${encodeURIComponent(user.email)}/edit`)
    // expect: sink phone contact.phone_number properties
    void fetch('/api/members/' + user.phone)
  }
  // expect: sink email contact.email properties
  return <Link href={`/members/${user.email}`} onClick={open}>Open</Link>
}

export async function remove(user: User, origin: string) {
  // expect: sink email contact.email properties
  await axios.delete(`${origin}/api/members/${user.email}`)
  // expect: sink passportNumber government_id.passport_number properties
  const checkUrl = `/check/${user.passportNumber}/now`
  redirect(checkUrl)
}

export const requestOf = (user: User) => ({
  method: 'GET',
  // expect: sink email contact.email properties
  url: `/api/members/${user.email}`,
})
