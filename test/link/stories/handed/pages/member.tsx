import posthog from 'posthog-js'
import { prisma } from '../src/prisma'

// the framework hands on what the function gives
export async function getServerSideProps({ params }) {
  const member = await prisma.member.findUnique({ where: { id: params.id } })
  if (member === null) return { notFound: true }
  return { props: { member: JSON.parse(JSON.stringify(member)) } }
}

function MemberPage({ member }) {
  posthog.capture('seen', {
    email: member.email, // step: sent email
  })
  return <h1>Member</h1>
}

export default MemberPage
