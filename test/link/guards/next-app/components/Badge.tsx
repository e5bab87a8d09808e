import Script from 'next/script'

export const Badge = () => <Script src="https://www.googletagmanager.com/gtag/js?id=G-2" strategy="lazyOnload" /> // expect: unasked app/layout.tsx:25
