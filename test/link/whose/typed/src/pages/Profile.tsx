import { forwardRef, useState, type FC } from 'react'
import useSWR from 'swr'
import type { Member } from '@prisma/client'
import { fetchMember, type Card, type Props } from '../db/members'
import type { Guest, GuestRow } from '../db/tables'

// a type is a proof where its declaration is the record, whoever hands the value over
export const Profile: FC<Props> = ({ firstName, member: { lastName }, full, ...rest }) => { // own Member.lastName
  const { data } = useSWR<Member[]>('/api/members')
  const [chosen, setChosen] = useState<Member | null>(null)
  const phones = data?.map(one => one.phone) // own Member.phone
  return (
    <>
      <h1>{firstName.toUpperCase()} {lastName.toUpperCase()}</h1> {/* own Member.firstName; own Member.lastName */}
      <p onClick={() => setChosen(null)}>{chosen?.street.length} {phones?.length}</p> {/* own Member.street */}
      <p>{full?.street.length}</p> {/* own Member.street */}
    </>
  )
}

export const Line = forwardRef<HTMLParagraphElement, { guest: Guest }>(({ guest }, ref) => <p ref={ref}>{guest.nickname?.length}</p>) // own Guest.nickname

export const Row = ({ guest, card }: { guest: GuestRow; card: Card }) => <p>{guest.phone?.length} {card.email.length}</p> // own Guest.phone; own Member.email

export async function greet(id: string) {
  const member = await fetchMember(id)
  const raw = JSON.parse(localStorage.getItem('member') ?? '{}') as Member
  return member.firstName.length + raw.lastName.length // own Member.firstName; own Member.lastName
}

// a type that only has the name of a record is none
interface Guests { nickname: string }
export const other = (guest: Guests) => guest.nickname.length // named Guest.nickname
