import { create } from 'zustand'
import type { Visitor } from './visitor'
import { createJSONStorage, devtools, persist } from 'zustand/middleware'

export const useCheckout = create(
  persist(
    set => ({
      // expect: sink email contact.email content
      email: '',
      delivery: {
        // expect: sink phoneNumber contact.phone_number content
        phoneNumber: '',
        gift: false,
      },
      step: 1,
      setEmail: (email: string) => set({ email }),
    }),
    { name: 'checkout', storage: createJSONStorage(() => sessionStorage) },
  ),
)

/** Only what is taken is kept. */
export const useVisitor = create<Visitor>()(
  devtools(persist(
    () => ({ email: '', phone: '', step: 1, token: '' }),
    {
      name: 'visitor',
      // expect: sink phone contact.phone_number content
      partialize: state => ({ phone: state.phone, step: state.step }),
    },
  )),
)
