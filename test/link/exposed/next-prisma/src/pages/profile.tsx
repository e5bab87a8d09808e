import { prisma } from '../lib/prisma'

export async function getServerSideProps() {
  const member = await prisma.member.findFirst() // expect: GetServerSideProps phone
  return { props: { member: JSON.parse(JSON.stringify(member)) } }
}

export default function Profile({ member }: { member: { name: string } }) {
  return <p>{member.name}</p>
}
