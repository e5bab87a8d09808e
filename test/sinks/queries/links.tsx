import Link from 'next/link'
import { redirect, useRouter } from 'next/navigation'
import { useQueryState } from 'nuqs'
import { useSearchParams } from 'react-router-dom'
import type { User } from './users'

export function Invite({ user }: { user: User }) {
  const router = useRouter()
  const [, setSearchParams] = useSearchParams()
  // expect: sink phone contact.phone_number content
  const [phone] = useQueryState('phone')
  const confirm = () => {
    // expect: sink email contact.email properties
    router.push(`/confirm?email=${encodeURIComponent(user.email)}&step=2`)
    // expect: sink email contact.email properties
    router.push({ pathname: '/confirm', query: { email: user.email } })
    // expect: sink email contact.email properties
    setSearchParams({ email: user.email })
    // expect: sink email contact.email properties
    window.location.href = '/confirm?email=' + user.email
  }
  return (
    <>
      {/* expect: sink email contact.email properties */}
      <Link href={{ pathname: '/welcome', query: { email: user.email } }}>Welcome</Link>
      {/* expect: sink phone contact.phone_number properties */}
      <a href={`/call?phone=${user.phone}`} onClick={confirm}>{phone}</a>
    </>
  )
}

export function verify(user: User, base: string) {
  const url = new URL('/verify', base)
  // expect: sink email contact.email properties
  url.searchParams.set('email', user.email)
  // expect: sink phone contact.phone_number properties
  const params = new URLSearchParams({ phone: user.phone })
  // expect: sink name name properties
  params.set('name', user.name)
  redirect(`${url.pathname}?${params.toString()}`)
}

export function invitation(user: User, origin: string) {
  // expect: sink email contact.email properties
  const accept = `${origin}/accept?email=${user.email}`
  return `${origin}/sign-in?callbackUrl=${encodeURIComponent(accept)}`
}
