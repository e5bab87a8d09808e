'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { Button, Form, FormControl, FormField, FormItem, FormLabel, FormMessage, Input } from '@/components/ui/form'
import { productSchema, type ProductValues } from '@/lib/validation/catalog'

interface ProductFormProps {
  product: ProductValues
  onSave: (values: ProductValues) => Promise<void>
}

export function ProductForm({ product, onSave }: ProductFormProps) {
  const form = useForm<ProductValues>({ resolver: zodResolver(productSchema), defaultValues: product })

  return (
    <Form {...form}>
      <form onSubmit={form.handleSubmit(onSave)} className="grid gap-4">
        <FormField
          control={form.control}
          name="name"
          render={({ field }) => (
            <FormItem>
              <FormLabel>Product name</FormLabel>
              <FormControl>
                <Input {...field} />
              </FormControl>
              <FormMessage />
            </FormItem>
          )}
        />
        <FormField
          control={form.control}
          name="title"
          render={({ field }) => (
            <FormItem>
              <FormLabel>Title of the page</FormLabel>
              <FormControl>
                <Input {...field} />
              </FormControl>
              <FormMessage />
            </FormItem>
          )}
        />

        <label htmlFor="image">Picture of the product (web address)</label>
        <Input id="image" type="url" {...form.register('image')} />

        <label htmlFor="fileName">File name</label>
        <Input id="fileName" {...form.register('fileName')} />

        <label htmlFor="state">State</label>
        <select id="state" {...form.register('state')}>
          <option value="DRAFT">Draft</option>
          <option value="LISTED">Listed</option>
          <option value="SOLD_OUT">Sold out</option>
          <option value="RETIRED">Retired</option>
        </select>

        <label htmlFor="weightGrams">Weight of the parcel in grams</label>
        <Input id="weightGrams" type="number" {...form.register('weightGrams', { valueAsNumber: true })} />

        <label htmlFor="priceCents">Price in cents</label>
        <Input id="priceCents" type="number" {...form.register('priceCents', { valueAsNumber: true })} />

        <Button type="submit" disabled={form.formState.isSubmitting}>Save product</Button>
      </form>
    </Form>
  )
}
