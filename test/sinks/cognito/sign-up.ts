import { signUp, updateUserAttributes } from 'aws-amplify/auth'

export const join = (mail: string, secret: string, number: string, born: string) => signUp({
  // expect: sink username contact.email traits
  username: mail,
  // expect: sink password authorization.credentials traits
  password: secret,
  // expect: sink email contact.email traits
  // expect: sink phone_number contact.phone_number traits
  // expect: sink birthdate demographic.date_of_birth traits
  options: { userAttributes: { email: mail, phone_number: number, birthdate: born } },
})

// expect: sink family_name name.last traits
export const rename = (surname: string) => updateUserAttributes({ userAttributes: { family_name: surname } })
