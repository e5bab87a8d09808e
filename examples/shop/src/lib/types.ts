export interface Customer {
  id: string
  name: string
  email: string
  phone?: string | null
}

export interface CartLine {
  productId: string
  productName: string
  quantity: number
  unitCents: number
}

export interface Cart {
  lines: CartLine[]
  currency: 'EUR' | 'CHF'
}

export const totalOf = (cart: Cart): number =>
  cart.lines.reduce((sum, line) => sum + line.quantity * line.unitCents, 0)

export const formatMoney = (cents: number, currency: Cart['currency']): string =>
  new Intl.NumberFormat('en-IE', { style: 'currency', currency }).format(cents / 100)
