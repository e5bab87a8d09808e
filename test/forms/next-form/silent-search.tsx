import Form from 'next/form'

export default function Search() {
  return (
    <Form action="/plants">
      <input name="query" aria-label="Search plants" />
      <button>Search</button>
    </Form>
  )
}
