import express from 'express'
import { pool } from './pool'

const app = express()

app.get('/api/patients', async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM patients ORDER BY full_name') // expect: GET /api/patients phone_number
  res.json(rows)
})

app.get('/api/patients/:id', async (req, res) => {
  const result = await pool.query('SELECT id, full_name FROM patients WHERE id = $1', [req.params.id])
  res.json(result.rows[0])
})
