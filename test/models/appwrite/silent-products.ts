import { Databases, type Client } from 'node-appwrite'
import { builder } from './builder'

export const setUp = async (client: Client): Promise<void> => {
  await new Databases(client).createStringAttribute('shop', 'products', 'hostAddress', 200, true)
  builder.createStringAttribute('shop', 'users', 'email', 200, true)
}
