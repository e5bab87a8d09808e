export { startAnalytics } from './client'
