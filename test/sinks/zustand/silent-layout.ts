import { create } from 'zustand'
import { persist } from 'zustand/middleware'

export const useSession = create(persist(() => ({ email: '', phone: '', theme: 'dark' }), { name: 'session', partialize: ({ theme }) => ({ theme }) }))

export const useAccount = create(() => ({ email: '', phone: '' }))
