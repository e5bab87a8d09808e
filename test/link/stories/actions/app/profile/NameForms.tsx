import { createContext, useContext } from 'react'
import { useForm } from 'react-hook-form'
import { rename, support } from './safe-actions'

const TeamContext = createContext(null)

export const Team = ({ team, children }) => <TeamContext.Provider value={{ teamId: team.id }}>{children}</TeamContext.Provider>

export function NameForm() {
  const { teamId } = useContext(TeamContext)
  const { register, handleSubmit } = useForm()
  return <form onSubmit={handleSubmit(values => rename(teamId, { firstName: values.firstName }))}><input {...register('firstName')} /></form> // step: asked firstName
}

export function SupportForm() {
  const { teamId } = useContext(TeamContext)
  const { register, handleSubmit } = useForm()
  return <form onSubmit={handleSubmit(values => support(teamId, { firstName: values.firstName }))}><input {...register('firstName')} /></form> // step: asked supporter
}
