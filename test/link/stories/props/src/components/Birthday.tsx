import posthog from 'posthog-js'

export const Birthday = ({ date }: { date: string }) => {
  posthog.capture('birthday', {
    birthday: date, // step: sent birthday
  })
  return null
}
