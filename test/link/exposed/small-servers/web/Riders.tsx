import useSWR from 'swr'

const load = (url: string) => fetch(url).then(answer => answer.json())

export function Riders({ id }: { id: string }) {
  const { data } = useSWR('/api/riders', load)
  const { data: koa } = useSWR('/koa/riders', load)
  const { data: fast } = useSWR('/fast/riders', load)
  const { data: one } = useSWR(`/fast/riders/${id}`, load)
  return <ul>{[...data.riders, ...koa, ...fast, one].map(rider => <li key={rider.email}>{rider.name}</li>)}</ul>
}
