import express, { type Request, type Response } from 'express'
import { products } from '../db/products.js'

const router = express.Router()

router.get('/products', async (req: Request, res: Response) => {
  const { page, sort, category } = req.query
  const list = await products.find({ category, sort, page: Number(page), version: req.headers['x-api-version'] })
  res.set('ETag', list.tag).json(list)
})

router.put('/products/:id', async (req: Request, res: Response) => {
  const { title, price, fileName, currency } = req.body
  await products.update(req.params.id, { title, price, fileName, currency, body: req.body.description })
  res.status(204).end()
})

/** A page's request for itself, and a parameter that only shares the name. */
export async function load(req: { url: string; body: string }) {
  const response = await fetch(req.url, { method: 'POST', body: req.body })
  const { total } = await response.json()
  return total
}
