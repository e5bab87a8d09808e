import { prisma } from '../lib/prisma'
import { remind } from '../lib/reminders'

export async function getServerSideProps() {
  const member = await prisma.member.findFirst() // expect: GetServerSideProps phone
  if (member) await remind(member.phone)
  return { props: { member: JSON.parse(JSON.stringify(member)) } }
}

export default function Profile({ member }: { member: { name: string } }) {
  return <p>{member.name}</p>
}
