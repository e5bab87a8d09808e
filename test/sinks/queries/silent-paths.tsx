import { readFile } from 'node:fs/promises'
import type { User } from './users'

/** Paths of files, keys of caches, texts with a slash in them, and what is part of a name. */
export async function files(user: User, list: string[], cache: Map<string, string>) {
  list.push(`/home/${user.email}/inbox`)
  await readFile(`/var/mail/${user.email}`)
  cache.get(`/members/${user.email}`)
  const key = `/members/${user.email}`
  const both = `mail/phone: ${user.email}/${user.phone}`
  const shortUrl = `/avatars/of-${user.email}.png`
  return [key, both, shortUrl, `/members/${user.id}`]
}

export const Show = ({ user }: { user: User }) => <a href={`/members/${user.id}`}>{`/${user.email}`}</a>

/** A token that is made of an address proves who follows the link, and says nothing of them. */
export const verifyLink = (origin: string, user: User) => `${origin}/verify?token=${createEmailToken(user.email)}`

declare function createEmailToken(email: string): string
