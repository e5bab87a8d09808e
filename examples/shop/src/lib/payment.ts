export type Method = 'card' | 'invoice' | 'collect'

export interface Authorisation {
  reference: string
  state: 'authorised' | 'declined'
}

/** Stands where the payment provider will stand: approves all that is not zero. */
export async function authorise(orderId: string, totalCents: number, method: Method): Promise<Authorisation> {
  await new Promise(resolve => setTimeout(resolve, method === 'card' ? 120 : 0))
  return { reference: `stub_${orderId}`, state: totalCents > 0 ? 'authorised' : 'declined' }
}
