import { Client, Databases } from 'node-appwrite'

const client = new Client().setProject(process.env.APPWRITE_PROJECT ?? '')
const databases = new Databases(client)

export async function setUp(database: string): Promise<void> {
  // expect: model email contact.email required
  await databases.createEmailAttribute(database, 'customers', 'email', true)
  // expect: model phone contact.phone_number optional
  await databases.createStringAttribute(database, 'customers', 'phone', 20, false)
  // expect: model birthDate demographic.date_of_birth optional
  await databases.createDatetimeAttribute(database, 'customers', 'birthDate', false)
  await databases.createStringAttribute(database, 'products', 'fileName', 200, true)
}
