import type { Project } from '../types'

const layers: string[] = []

/** Events named after data, about things. */
export function opened(project: Project, errors: { email?: string }) {
  gtag('js', new Date())
  gtag('config', 'G-0001', { anonymize_ip: true })
  gtag('event', 'email')
  gtag('event', 'form_step', { step: 'email', method: 'phone', file_name: project.fileName })
  gtag('consent', 'update', { ad_storage: 'denied' })
  window.dataLayer.push({ event: 'email_opened', items: project.items.length, repository: project.version })
  layers.push(errors.email ?? 'phone')
}
