import type { ReactNode } from 'react'
import type { HttpClient } from './http-client'

/** Errors: each value is a message. */
export interface PatientFormErrors {
  firstName?: string
  dateOfBirth?: string
  email?: string
}

/** Labels of a form. */
export interface RegistrationLabels {
  email: string
  phone: string
}

export interface ToolbarProps {
  microphoneEnabled: boolean
  emailIcon: ReactNode
  phoneColumn?: { width: number; sortable: boolean }
  onEmailChange: (email: string) => void
  showAddress: boolean
  sortByName: boolean
}

export interface Repository {
  fullName: string
  defaultBranch: string
  hostAddress: string
  fileName: string
  version: string
}

export type Token = { curLexToken: number; adobe: boolean; cold: boolean; leaderboard: string[]; remember: boolean }

export class MailService {
  emailTemplate: string
  constructor(private readonly client: HttpClient) {}

  async send(): Promise<void> {
    await this.client.post('/mail', { template: this.emailTemplate })
  }
}

export interface StripeUpdate {
  customer_update: { name: 'auto' | 'never'; address: 'auto' | 'never' }
  emailVerified: boolean
  codec: string
  barcode: string
}

export enum Step { Email = 'email', Phone = 'phone' }
