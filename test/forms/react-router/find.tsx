import { Form, useLoaderData } from 'react-router'

export default function Participants() {
  const { list } = useLoaderData<{ list: { id: string; label: string }[] }>()
  return (
    <>
      <Form className="finder">
        {/* expect: form email contact.email */}
        {/* expect: sink email contact.email properties */}
        <input name="email" type="email" aria-label="E-mail" />
        <button type="submit">Find</button>
      </Form>
      <Form method="post" action="/join">
        {/* expect: form phone contact.phone_number required */}
        <input name="phone" type="tel" aria-label="Phone" required />
        <button type="submit">Join</button>
      </Form>
      <ul>{list.map(one => <li key={one.id}>{one.label}</li>)}</ul>
    </>
  )
}
