import useSWR from 'swr'

export function Guests() {
  const { data = [] } = useSWR('/guests', url => fetch(url).then(answer => answer.json()))
  return <table>{data.map(guest => <tr key={guest.name}>{Object.entries(guest).map(([key, value]) => <td key={key}>{String(value)}</td>)}</tr>)}</table>
}
