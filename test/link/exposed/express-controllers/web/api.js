import axios from 'axios'

const api = axios.create({ baseURL: '/api' })

export const showTrainer = id => api.get(`/trainers/${id}`)
export const showContact = id => api.get(`trainers/${id}/contact`)
