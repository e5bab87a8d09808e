import { Notification } from './ui/notification'

export const saved = () => Notification.show('Saved')
export const allow = (dialog: { requestPermission(): boolean }) => dialog.requestPermission()
