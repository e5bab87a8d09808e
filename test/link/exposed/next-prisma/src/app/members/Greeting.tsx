export const Greeting = ({ member }: { member: { name: string } }) => <p>Hello {member.name}</p>
