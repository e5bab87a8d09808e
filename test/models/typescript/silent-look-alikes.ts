/** Messages about data, keyed as the data are. */
export interface RegistrationErrors {
  dateOfBirth?: string
  email?: string
  phone?: string
}

/** An asset's, a webhook's and a repository's own. */
export interface AssetProfile {
  country: string
  symbol: string
  sector: string
}

export interface WebhookDelivery {
  signature: string
  algorithm: 'sha256' | 'ed25519'
  userAgentName: string
  identifier: string
}

export interface Repository {
  fullName: string
  role: 'source' | 'fork'
  hostAddress: string
  emailTemplate: string
}

export interface RecorderState {
  microphoneEnabled: boolean
  rememberMe: boolean
  coldWallet: string
  leaderboard: string[]
}
