'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { Star } from 'lucide-react'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { Button } from '@/components/ui/form'
import { reviewSchema, type ReviewValues } from '@/lib/validation/catalog'

interface ReviewFormProps {
  product: { id: string; name: string }
}

export function ReviewForm({ product }: ReviewFormProps) {
  const [sent, setSent] = useState(false)
  const { control, register, handleSubmit, formState } = useForm<ReviewValues>({
    resolver: zodResolver(reviewSchema),
    defaultValues: { productId: product.id, name: '', rating: 5, comment: '' },
  })

  const onSubmit = handleSubmit(async values => {
    const response = await fetch('/api/reviews', { method: 'POST', body: JSON.stringify(values) })
    setSent(response.ok)
  })

  if (sent) return <p>Thank you! We read every review before it is shown.</p>

  return (
    <form onSubmit={onSubmit} className="grid gap-4">
      <h3>How do you like {product.name}?</h3>

      <Controller
        control={control}
        name="rating"
        render={({ field }) => (
          <div role="radiogroup" aria-label="Stars">
            {[1, 2, 3, 4, 5].map(stars => (
              <button key={stars} type="button" aria-pressed={field.value >= stars} onClick={() => field.onChange(stars)}>
                <Star fill={field.value >= stars ? 'currentColor' : 'none'} />
              </button>
            ))}
          </div>
        )}
      />

      <label htmlFor="review-name">Your name, as others will see it</label>
      <input id="review-name" autoComplete="name" {...register('name')} />

      <label htmlFor="review-comment">Your review</label>
      <textarea id="review-comment" rows={6} {...register('comment')} />
      {formState.errors.comment && <p role="alert">A few more words, please.</p>}

      <Button type="submit" disabled={formState.isSubmitting}>Send review</Button>
    </form>
  )
}
