import { doc, getFirestore, increment, setDoc } from 'firebase/firestore'

const db = getFirestore()
const cache = new Map<string, unknown>()
const settings = { set: (value: object) => value, update: (value: object) => value }

export async function count(day: string, fileName: string): Promise<void> {
  await setDoc(doc(db, 'counters', day), { views: increment(1), fileName, email: 'info@shop.example' })
}

// no collections
cache.set('email', { email: 'x' })
export const kept = [settings.set({ email: cache.get('email') }), settings.update({ phone: cache.get('phone') })]
