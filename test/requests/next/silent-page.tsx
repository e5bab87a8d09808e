import { cookies, headers } from 'next/headers'
import { useSearchParams } from 'next/navigation'

export async function Layout({ children, searchParams }: { children: React.ReactNode; searchParams: { tab?: string; sort?: string } }) {
  const theme = (await cookies()).get('theme')?.value
  const host = (await headers()).get('host')
  return <main data-theme={theme} data-host={host} data-tab={searchParams.tab}>{children}</main>
}

export function Pager() {
  const page = Number(useSearchParams().get('page') ?? 1)
  return <a href={`?page=${page + 1}`}>Next</a>
}
