'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import { Button, Form, FormControl, FormField, FormItem, FormLabel, FormMessage, Input } from '@/components/ui/form'
import { registrationSchema, type RegistrationValues } from '@/lib/validation/account'

export function RegistrationForm() {
  const router = useRouter()
  const form = useForm<RegistrationValues>({
    resolver: zodResolver(registrationSchema),
    defaultValues: { name: '', email: '', password: '', dateOfBirth: '' },
  })

  async function onSubmit(values: RegistrationValues) {
    const response = await fetch('/api/auth/register', { method: 'POST', body: JSON.stringify(values) })
    if (response.status === 409) {
      form.setError('root', { message: 'We could not create this account. Do you have one already?' })
      return
    }
    router.push('/account')
  }

  return (
    <Form {...form}>
      <form onSubmit={form.handleSubmit(onSubmit)} className="grid gap-4" noValidate>
        <FormField
          control={form.control}
          name="name"
          render={({ field }) => (
            <FormItem>
              <FormLabel>Your name</FormLabel>
              <FormControl>
                <Input autoComplete="name" {...field} />
              </FormControl>
              <FormMessage />
            </FormItem>
          )}
        />
        <FormField
          control={form.control}
          name="email"
          render={({ field }) => (
            <FormItem>
              <FormLabel>E-mail</FormLabel>
              <FormControl>
                <Input type="email" autoComplete="email" {...field} />
              </FormControl>
              <FormMessage />
            </FormItem>
          )}
        />
        <FormField
          control={form.control}
          name="password"
          render={({ field }) => (
            <FormItem>
              <FormLabel>Password</FormLabel>
              <FormControl>
                <Input type="password" autoComplete="new-password" {...field} />
              </FormControl>
              <FormMessage />
            </FormItem>
          )}
        />
        <div className="grid gap-2">
          <label htmlFor="dateOfBirth" className="text-sm font-medium">Date of birth</label>
          <input id="dateOfBirth" type="date" autoComplete="bday" {...form.register('dateOfBirth')} />
        </div>
        {form.formState.errors.root && <p role="alert">{form.formState.errors.root.message}</p>}
        <Button type="submit" disabled={form.formState.isSubmitting}>Create account</Button>
      </form>
    </Form>
  )
}
