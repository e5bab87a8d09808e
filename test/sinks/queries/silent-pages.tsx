import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { User } from './users'

export function Pages({ user, page, plan }: { user: User; page: number; plan: string }) {
  const router = useRouter()
  router.push(`/plans?plan=${plan}&page=${page}`)
  router.push({ pathname: '/plans', query: { page } })
  const otp = `otpauth://totp/Shop?issuer=Shop&account=${user.email}`
  const question = `Is this your email?${user.email}`
  const params = new URLSearchParams({ page: String(page) })
  return (
    <>
      <a href={`mailto:?subject=Hello&to=${user.email}`}>{question}</a>
      <Link href={`/plans?${params}`}>{otp}</Link>
    </>
  )
}
