import axios from 'axios'
import got from 'got'
import request from 'superagent'
import type { Lead } from './leads'

const ENRICHMENT_API = 'https://person.enrichment.io'

export async function enrich(lead: Lead) {
  // expect: sink email contact.email sink=person.enrichment.io properties
  const response = await fetch(`${ENRICHMENT_API}/v2/people?email=${encodeURIComponent(lead.email)}`)
  return response.json()
}

export async function notify(lead: Lead) {
  await fetch('https://hooks.zapier.com/hooks/catch/1234/abcd', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      // expect: sink email contact.email sink=hooks.zapier.com content
      email: lead.email,
      // expect: sink phone contact.phone_number sink=hooks.zapier.com content
      phone: lead.phone,
      source: 'website',
    }),
  })
}

const crm = axios.create({ baseURL: 'https://api.smallcrm.com/v1', timeout: 5000 })

export const push = (lead: Lead) =>
  crm.post('/contacts', {
    // expect: sink first_name name.first sink=api.smallcrm.com content
    first_name: lead.firstName,
    // expect: sink email contact.email sink=api.smallcrm.com content
    email: lead.email,
  })

export async function subscribe(lead: Lead) {
  const form = new FormData()
  // expect: sink EMAIL contact.email sink=letters.example-mail.com content
  form.append('EMAIL', lead.email)
  await fetch('https://letters.example-mail.com/subscribe', { method: 'POST', body: form })
  // expect: sink email contact.email sink=api.verifier.io content
  await got.post('https://api.verifier.io/check', { json: { email: lead.email } })
  // expect: sink phone contact.phone_number sink=lookup.carrier.dev content
  await request.post('https://lookup.carrier.dev/v1/numbers').set('accept', 'json').send({ phone: lead.phone })
}

/** The domain is a known recipient's. */
export async function identify(lead: Lead) {
  await axios({
    method: 'post',
    url: 'https://eu.i.posthog.com/capture/',
    // expect: sink distinct_id contact.email sink=posthog content
    data: { event: '$identify', distinct_id: lead.email },
  })
}

export function leave(lead: Lead) {
  // expect: sink email contact.email sink=stats.beacon.io content
  navigator.sendBeacon('https://stats.beacon.io/leave', JSON.stringify({ email: lead.email }))
}
