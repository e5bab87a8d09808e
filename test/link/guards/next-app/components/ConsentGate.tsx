'use client'
import { useEffect, useState, type ReactNode } from 'react'

export function ConsentGate({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false)
  useEffect(() => setOpen(localStorage.getItem('cookie-consent') === 'accepted'), [])
  return open ? <>{children}</> : null
}
