import { useQuery } from '@tanstack/react-query'
import axios from 'axios'

export function Members({ id }: { id: number }) {
  const { data: members = [] } = useQuery({ queryKey: ['members'], queryFn: async () => (await axios.get('/members')).data })
  const { data: member } = useQuery({ queryKey: ['member', id], queryFn: async () => (await axios.get(`/members/${id}`)).data })
  const { data: card } = useQuery({ queryKey: ['card', id], queryFn: async () => (await axios.get(`/members/cards/${id}`)).data })
  return <ul title={member?.fullName ?? card?.fullName}>{members.map((one: { email: string; fullName: string }) => <li key={one.email}>{one.fullName}</li>)}</ul>
}
