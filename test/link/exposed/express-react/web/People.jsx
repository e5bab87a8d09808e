import { useEffect, useState } from 'react'
import axios from 'axios'

export function People({ id }) {
  const [people, setPeople] = useState([])
  useEffect(() => {
    axios.get('/people').then(answer => setPeople(answer.data))
    axios.get(`/people/${id}`).then(answer => setPeople([answer.data]))
    axios.get(`/people/${id}/card`).then(answer => setPeople([answer.data.person]))
  }, [id])
  return <ul>{people.map(person => <li key={person.email}>{person.name} {person.phone}</li>)}</ul>
}
