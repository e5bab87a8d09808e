import type { ReactNode } from 'react'
import dynamic from 'next/dynamic'
import Script from 'next/script'
import { GoogleAnalytics } from '@next/third-parties/google'
import { Analytics } from '@vercel/analytics/react'
import { ConsentGate } from '../components/ConsentGate'
import { PostHogProvider } from '../components/PostHogProvider'
import { Badge } from '../components/Badge'
import { Heatmaps } from '../components/Heatmaps'
import { useChoice } from '../lib/choice'

const Pixel = dynamic(() => import('../components/Pixel'))

export default function RootLayout({ children }: { children: ReactNode }) {
  const choice = useChoice()
  return (
    <html lang="en">
      <body>
        <PostHogProvider>{children}</PostHogProvider>
        <ConsentGate>
          <GoogleAnalytics gaId="G-1" /> {/* expect: asked */}
        </ConsentGate>
        <Analytics /> {/* expect: unasked */}
        {choice.marketing && <Pixel />}
        <Badge />
        <Heatmaps />
        <Script src="https://cdn.segment.com/analytics.js/v1/k/analytics.min.js" type="text/plain" data-category="analytics" /> {/* expect: asked */}
      </body>
    </html>
  )
}
