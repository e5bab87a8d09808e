import { H } from 'highlight.run'
import { HighlightInit } from '@highlight-run/next/client'

// expect: setting privacySetting
// expect: setting networkRecording.recordHeadersAndBody
H.init('project', { privacySetting: 'none', networkRecording: { enabled: true, recordHeadersAndBody: true } })
H.init('project', { privacySetting: 'strict', networkRecording: { enabled: true } })

export const Layout = () => (
  <html lang="en">
    {/* expect: setting networkRecording.recordHeadersAndBody */}
    <HighlightInit projectID="project" networkRecording={{ enabled: true, recordHeadersAndBody: true }} />
  </html>
)
