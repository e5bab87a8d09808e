import { startAnalytics } from '@club/analytics'

startAnalytics()
