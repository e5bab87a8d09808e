import posthog from 'posthog-js'
import { useMemo } from 'react'

const Row = ({ first, last }) => {
  const send = () => posthog.capture('row', {
    firstName: first, // step: sent firstName
    lastName: last, // step: sent lastName
  })
  return <tr onClick={send} />
}

export function List({ rows }) {
  const sorted = useMemo(() => rows.toSorted((a, b) => a.id - b.id), [rows])
  return sorted.map(row => <Row key={row.id} first={row.firstName} last={row.lastName} />)
}
