import { useSignUp, useUser } from '@clerk/nextjs'
import { clerkClient } from '@clerk/nextjs/server'

export function useJoin() {
  const { signUp } = useSignUp()
  const { user } = useUser()
  return {
    // expect: sink emailAddress contact.email traits
    // expect: sink password authorization.credentials traits
    // expect: sink firstName name.first traits
    join: (mail: string, secret: string, given: string) => signUp?.create({ emailAddress: mail, password: secret, firstName: given }),
    // expect: sink lastName name.last traits
    rename: (surname: string) => user?.update({ lastName: surname, unsafeMetadata: { birthday: '' } }),
  }
}

export async function add(mail: string, number: string) {
  const client = await clerkClient()
  // expect: sink emailAddress contact.email traits
  // expect: sink phoneNumber contact.phone_number traits
  await client.users.createUser({ emailAddress: [mail], phoneNumber: [number] })
}
