import { Hono } from 'hono'
import { prisma } from './prisma'

const app = new Hono()

app.get('/api/riders', async c => c.json({ riders: await prisma.rider.findMany() })) // expect: GET /api/riders weight

export default app
