'use server'
import pino from 'pino'
import { prisma } from './prisma'

const logger = pino()

export async function saveContact({ firstName, relatives }: { firstName: string; relatives: { firstName: string }[] }) {
  await prisma.contact.create({ data: { name: firstName } })
  for (const relative of relatives) {
    logger.info({
      firstName: relative.firstName, // step: sent relative
    })
  }
}
