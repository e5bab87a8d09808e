'use client'

import * as React from 'react'
import { Controller, FormProvider, useFormContext } from 'react-hook-form'
import type { ControllerProps, FieldPath, FieldValues } from 'react-hook-form'

export const Form = FormProvider

const FieldContext = React.createContext<{ name: string; id: string }>({ name: '', id: '' })

export function FormField<V extends FieldValues, N extends FieldPath<V>>(props: ControllerProps<V, N>) {
  const id = React.useId()
  const context = React.useMemo(() => ({ name: props.name, id }), [props.name, id])
  return (
    <FieldContext.Provider value={context}>
      <Controller {...props} />
    </FieldContext.Provider>
  )
}

export function FormItem({ className = '', ...props }: React.ComponentProps<'div'>) {
  return <div className={`grid gap-2 ${className}`} {...props} />
}

export function FormLabel(props: React.ComponentProps<'label'>) {
  const { id } = React.useContext(FieldContext)
  return <label htmlFor={id} className="text-sm font-medium" {...props} />
}

export function FormControl({ children }: { children: React.ReactElement<{ id?: string; 'aria-invalid'?: boolean }> }) {
  const { name, id } = React.useContext(FieldContext)
  const { getFieldState, formState } = useFormContext()
  const { error } = getFieldState(name, formState)
  return React.cloneElement(children, { id, 'aria-invalid': error !== undefined })
}

export function FormMessage() {
  const { name } = React.useContext(FieldContext)
  const { getFieldState, formState } = useFormContext()
  const { error } = getFieldState(name, formState)
  return error ? <p role="alert" className="text-sm text-red-700">{error.message}</p> : null
}

export function Input({ className = '', ...props }: React.ComponentProps<'input'>) {
  return <input className={`rounded border px-3 py-2 ${className}`} {...props} />
}

export function Button({ className = '', ...props }: React.ComponentProps<'button'>) {
  return <button className={`rounded bg-green-900 px-4 py-2 text-white ${className}`} {...props} />
}
