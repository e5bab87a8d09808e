export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {
  public: {
    Tables: {
      customers: {
        Row: {
          id: string
          // expect: model email contact.email required
          email: string
          // expect: model phone contact.phone_number optional
          phone: string | null
          // expect: model billing_address contact.address optional
          billing_address: Json | null
        }
        Insert: {
          id: string
          email: string
          phone?: string | null
          billing_address?: Json | null
        }
        Update: {
          id?: string
          email?: string
          phone?: string | null
          billing_address?: Json | null
        }
        Relationships: []
      }
      prices: {
        Row: { id: string; currency: string | null; unit_amount: number | null }
        Insert: { id: string; currency?: string | null; unit_amount?: number | null }
        Update: { id?: string; currency?: string | null; unit_amount?: number | null }
        Relationships: []
      }
    }
    Views: { [_ in never]: never }
  }
}
