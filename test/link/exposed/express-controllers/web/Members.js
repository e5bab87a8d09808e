import { useEffect, useState } from 'react'

export function Members({ id }) {
  const [members, setMembers] = useState([])
  const [trainers, setTrainers] = useState([])
  useEffect(() => {
    fetch('/api/members').then(answer => answer.json()).then(({ members }) => setMembers(members))
    fetch(`/api/members/${id}`).then(answer => answer.json()).then(member => setMembers([member]))
    fetch(`/api/members/${id}/card`).then(answer => answer.json()).then(member => setMembers([member]))
    fetch('/api/trainers').then(answer => answer.json()).then(setTrainers)
  }, [id])
  return (
    <ul>
      {members.map(member => <li key={member.email}>{member.name}</li>)}
      {trainers.map(trainer => <li key={trainer.name}><a href={`tel:${trainer.phone}`}>{trainer.name}</a></li>)}
    </ul>
  )
}
