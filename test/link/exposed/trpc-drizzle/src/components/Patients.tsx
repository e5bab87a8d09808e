'use client'
import { trpc } from '../trpc'

export function Patients() {
  const { data: patients = [] } = trpc.list.useQuery()
  const { data: patient } = trpc.byId.useQuery({ id: 1 })
  return <ul>{patients.map(one => <li key={one.email}>{one.name}, {patient?.name}</li>)}</ul>
}
