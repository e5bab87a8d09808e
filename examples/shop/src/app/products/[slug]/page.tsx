import Image from 'next/image'
import { notFound } from 'next/navigation'
import { ReviewForm } from '@/components/reviews/review-form'
import { prisma } from '@/lib/db'
import { currentCustomer } from '@/lib/session'
import { formatMoney } from '@/lib/types'

interface ProductPageProps {
  params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: ProductPageProps) {
  const { slug } = await params
  const product = await prisma.product.findUnique({ where: { slug }, select: { title: true } })
  return { title: product?.title ?? 'Not found' }
}

export default async function ProductPage({ params }: ProductPageProps) {
  const { slug } = await params
  const product = await prisma.product.findUnique({
    where: { slug, state: { in: ['LISTED', 'SOLD_OUT'] } },
    include: {
      category: { select: { name: true } },
      reviews: { where: { published: true }, orderBy: { createdAt: 'desc' }, take: 10 },
    },
  })
  if (product === null) notFound()
  const customer = await currentCustomer()

  return (
    <article>
      <p>{product.category.name}</p>
      <h1>{product.name}</h1>
      <Image src={product.image} alt={product.title} width={640} height={480} />
      <p>{product.description}</p>
      <p>{product.state === 'SOLD_OUT' ? 'Sold out' : formatMoney(product.priceCents, 'EUR')}</p>

      <h2>Reviews</h2>
      <ul>
        {product.reviews.map(review => (
          <li key={review.id}>
            <strong>{review.authorName}</strong>, {review.rating} of 5: {review.comment}
          </li>
        ))}
      </ul>
      {customer && <ReviewForm product={{ id: product.id, name: product.name }} />}
    </article>
  )
}
