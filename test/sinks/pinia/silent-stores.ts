import { defineStore } from 'pinia'

export const useAccount = defineStore('account', { state: () => ({ email: '', phone: '' }) })

export const useProfile = defineStore('profile', { state: () => ({ email: '' }), persist: false })

export const useLayout = defineStore('layout', { state: () => ({ theme: 'dark', columns: 3 }), persist: true })

export const usePlan = defineStore('plan', { state: () => ({ email: '', plan: 'free' }), persist: { paths: ['plan'] } })
