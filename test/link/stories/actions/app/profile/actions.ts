'use server'
import { db } from '../../db/client'
import { profiles, subscribers } from '../../db/schema'

export async function saveProfile(state: unknown, formData: FormData) {
  // step: taken phone
  await db.insert(profiles).values({ phone: formData.get('phone') as string })
}

export async function subscribe(formData: FormData) {
  const { email } = Object.fromEntries(formData)
  await db.insert(subscribers).values({ email })
}
