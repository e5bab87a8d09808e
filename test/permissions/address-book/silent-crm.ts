import { contacts } from './api'

export const listCompanies = () => contacts.select('company')
export const getAll = () => contacts.getAll({ limit: 50 })
