import { client } from './queue'

/** A queue's client sends jobs, and a menu has a text. */
export async function enqueue(menu: { title: string; text: string }) {
  await client.send({ to: 'printer', subject: menu.title, text: menu.text })
}
