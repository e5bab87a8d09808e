import posthog from 'posthog-js'
import { Edit } from '@/components/Edit'

export const Team = ({ team }: { team: { place: string } }) => (
  <Edit value={team.place} onSave={mobile => posthog.capture('called', { mobile })} />
)
