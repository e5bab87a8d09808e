'use client'
import useSWR from 'swr'
import { findMember } from './actions'

interface Member { name: string; email: string; phone: string; dateOfBirth: string }

export function MemberCard({ member }: { member: Member }) {
  const { data } = useSWR<{ members: Member[] }>('/api/team', (url: string) => fetch(url).then(answer => answer.json()))
  const { data: cards } = useSWR('/api/cards', (url: string) => fetch(url).then(answer => answer.json()))
  return (
    <section onClick={() => findMember(member.email)}>
      <p>{member.name}, {new Date(member.dateOfBirth).getFullYear()}</p>
      <ul>{data?.members.map(one => <li key={one.email}>{one.name}{cards.length}</li>)}</ul>
    </section>
  )
}
