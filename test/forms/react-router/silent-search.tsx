import { Form, useSubmit } from 'react-router'

export function Search({ q }: { q: string }) {
  const submit = useSubmit()
  return (
    <Form role="search" onChange={event => submit(event.currentTarget)}>
      <input type="search" name="q" defaultValue={q} aria-label="Search plants" />
      <button type="submit">Search</button>
    </Form>
  )
}
