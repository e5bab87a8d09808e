import type { UUID } from 'node:crypto'
import type { ReactNode } from 'react'

export interface Patient {
  id: UUID
  // expect: model givenName name.first required
  givenName: string
  // expect: model familyName name.last optional
  familyName?: string
  /** ISO date. */
  // expect: model dateOfBirth demographic.date_of_birth optional
  dateOfBirth: Date | null
  address: {
    // expect: model street contact.address.street required
    street: string
    // expect: model postalCode contact.address.postal_code required
    postalCode: string
  }
  // expect: model isPregnant health_and_medical.reproductive optional
  isPregnant?: boolean
  admittedAt: Date
  render?: () => ReactNode
}

/** What the registration desk sends. */
export type CreatePatientDto = Omit<Patient, 'id'> & {
  // expect: model healthInsuranceNumber health_and_medical.insurance_beneficiary_id required
  healthInsuranceNumber: string
}

export class Visitor {
  // expect: model ipAddress device.ip_address required
  ipAddress!: string
  // expect: model email contact.email optional
  email?: string
  static defaultEmail: string
  #phone = ''

  constructor(readonly createdAt: Date) {}
}

type State =
  | { step: 'email' }
  // expect: model phoneNumber contact.phone_number required
  | { step: 'phone'; phoneNumber: string }

export const initial: State = { step: 'email' }

declare module 'next-auth' {
  interface Session {
    // expect: model email contact.email required
    user: { id: string; email: string }
  }
}
