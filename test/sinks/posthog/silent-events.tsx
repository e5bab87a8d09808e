import posthog from 'posthog-js'
import { useState } from 'react'
import { capture } from '../lib/camera'
import { identify } from '../lib/plants'
import type { Photo, Project } from '../types'

/** Events about things; calls of the same names that are not PostHog's. */
export function Gallery({ photo, project }: { photo: Photo; project: Project }) {
  const [email, setEmail] = useState('')

  function onOpen() {
    posthog.capture('email')
    posthog.capture('photo_opened', { step: 'email', fileName: photo.fileName, host: window.location.host, count: project.photos.length })
    posthog.capture('settings_opened', { microphoneEnabled: project.microphoneEnabled, hasEmail: email !== '', emailLength: email.length })
    posthog.group('project', project.id, { plan: project.plan })
    posthog.reset()
    capture({ email })
    identify(photo, { name: photo.fileName, email })
  }

  return (
    <section>
      <button type="button" onClick={onOpen}>Open</button>
      <button type="button" onClick={() => setEmail('')}>Forget</button>
    </section>
  )
}

const email = 'support@example.com'

export const contacted = (user: string) => {
  const label = `contacted by ${user}`
  posthog.capture('contacted', { email, label })
}
