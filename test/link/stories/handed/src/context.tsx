import { createContext, useContext } from 'react'
import type { Member } from '@prisma/client'

const MemberContext = createContext(null)
export const StaffContext = createContext<Member | null>(null)

export const MemberProvider = ({ member, children }) => <MemberContext.Provider value={{ member, isStaff: false }}>{children}</MemberContext.Provider>

export function useMember() {
  const context = useContext(MemberContext)
  if (context === null) throw new Error('No member here.')
  return context
}
