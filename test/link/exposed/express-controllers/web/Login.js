import { useState } from 'react'
import { showContact, showTrainer } from './api'

// what is typed in here is no reading of what is kept
export function Login({ onLogin, id }) {
  const [password, setPassword] = useState('')
  return (
    <form onSubmit={() => onLogin(password)}>
      <input type="password" value={password} onChange={event => setPassword(event.target.value)} />
      <button type="button" onClick={() => showTrainer(id).then(() => showContact(id))}>Who is that?</button>
    </form>
  )
}
