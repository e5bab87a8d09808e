import { prisma } from './prisma'

export async function exportRows(columns: string[]) {
  const rows = await prisma.customer.findMany()
  return rows.map(row => columns.map(column => row[column]))
}
