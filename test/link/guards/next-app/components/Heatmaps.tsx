'use client'
import { useEffect, useState } from 'react'
import Hotjar from '@hotjar/browser'
import clarity from '@microsoft/clarity'
import mixpanel from 'mixpanel-browser'

export function Heatmaps() {
  const [on, setOn] = useState(false)
  useEffect(() => {
    if (document.cookie.includes('cookie_consent=all')) setOn(true)
  }, [])
  useEffect(() => {
    if (!on) return
    Hotjar.init(1, 6) // expect: asked
  }, [on])
  useEffect(() => {
    if (process.env.NODE_ENV === 'production') clarity.init('p') // expect: unasked app/layout.tsx:26
  }, [])
  useEffect(start, [])
  return null
}

function start() {
  const consent = localStorage.getItem('tracking-choice')
  if (consent !== 'granted') return
  mixpanel.init('t') // expect: asked
}
