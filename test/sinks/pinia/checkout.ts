import { computed, ref } from 'vue'
import { defineStore } from 'pinia'

export const useCheckout = defineStore('checkout', {
  state: () => ({
    // expect: sink email contact.email content
    email: '',
    step: 1,
  }),
  persist: true,
})

export const useVisitor = defineStore('visitor', () => {
  const phone = ref('')
  const visits = ref(0)
  const email = computed(() => phone.value)
  function setPhone(value: string) {
    phone.value = value
  }
  // expect: sink phone contact.phone_number content
  return { phone, visits, email, setPhone }
}, { persist: { storage: sessionStorage } })

export const useMember = defineStore('member', {
  state: () => ({
    // expect: sink email contact.email content
    email: '',
    phone: '',
    plan: 'free',
  }),
  persist: { pick: ['email', 'plan'] },
})

export const useGuest = defineStore('guest', {
  state: () => ({
    email: '',
    // expect: sink phone contact.phone_number content
    phone: '',
  }),
  persist: { omit: ['email'] },
})
