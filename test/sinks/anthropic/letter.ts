import Anthropic from '@anthropic-ai/sdk'
import { query } from '@anthropic-ai/claude-agent-sdk'
import type { Patient } from '../types'

const anthropic = new Anthropic()

export const letter = (patient: Patient) => anthropic.messages.create({
  model: 'claude-sonnet-4-5',
  max_tokens: 1024,
  // expect: sink user_id contact.email id
  metadata: { user_id: patient.email },
  // expect: sink lastName name.last
  system: `You write to ${patient.lastName}`,
  // expect: sink text health_and_medical.condition
  messages: [{ role: 'user', content: [{ type: 'text', text: patient.diagnosis }] }],
})

// expect: sink email contact.email
export const report = (patient: Patient) => query({ prompt: `A report for ${patient.email}` })
