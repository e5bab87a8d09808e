import { defineSink } from '../kit/define.js'

/** The browser's maker carries the message. */
export default defineSink({
  name: 'web-push', title: 'Web Push', kind: 'messaging',
  packages: ['web-push'],
  calls: { sendNotification: { content: '1' }, setVapidDetails: {} },
})
