'use client'

import { ErrorMessage, Field, Form, Formik } from 'formik'
import { useState } from 'react'
import type { Customer } from '@/lib/types'
import { profileSchema, type ProfileValues } from '@/lib/validation/account'

export function ProfileForm({ customer }: { customer: Customer }) {
  const [saved, setSaved] = useState(false)
  const initialValues: ProfileValues = { name: customer.name, phone: customer.phone ?? '', taxId: '' }

  return (
    <Formik
      initialValues={initialValues}
      validationSchema={profileSchema}
      onSubmit={async (values, helpers) => {
        const response = await fetch('/api/profile', { method: 'PUT', body: JSON.stringify(values) })
        if (!response.ok) helpers.setStatus('We could not save your profile.')
        setSaved(response.ok)
      }}
    >
      {({ isSubmitting, status }) => (
        <Form className="grid gap-4">
          <label htmlFor="name">Your name</label>
          <Field id="name" name="name" autoComplete="name" />
          <ErrorMessage name="name" component="p" />

          <label htmlFor="phone">Phone (optional)</label>
          <Field id="phone" name="phone" type="tel" autoComplete="tel" />
          <ErrorMessage name="phone" component="p" />

          <label htmlFor="taxId">Tax ID</label>
          <Field id="taxId" name="taxId" />
          <ErrorMessage name="taxId" component="p" />

          {status && <p role="alert">{status}</p>}
          <button type="submit" disabled={isSubmitting}>Save</button>
          {saved && <p role="status">Saved.</p>}
        </Form>
      )}
    </Formik>
  )
}
