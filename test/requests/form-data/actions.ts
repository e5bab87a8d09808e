'use server'
import { revalidatePath } from 'next/cache'

export async function subscribeToNewsletter(previous: State, formData: FormData) {
  // expect: request email contact.email
  const email = formData.get('email') as string
  // expect: request interests demographic.profile
  const interests = formData.getAll('interests')
  // expect: request first_name name.first
  await newsletter.subscribe({ email, interests, firstName: formData.get('first_name') })
  revalidatePath('/')
  return { ...previous, done: true }
}
