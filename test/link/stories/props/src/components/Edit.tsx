'use client'
import { useState } from 'react'

// whoever is given something here hears only of what is typed
export function Edit({ value, onSave }: { value: string; onSave(value: string): void }) {
  const [text, setText] = useState(value)
  return <button onClick={() => onSave(value)}>{text}</button>
}
