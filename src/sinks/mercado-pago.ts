import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'mercado-pago', title: 'Mercado Pago', kind: 'payment', domains: ['mercadopago.com', 'mercadopago.com.br', 'mercadopago.com.ar'],
  packages: ['mercadopago', '@mercadopago/sdk-react', '@mercadopago/sdk-js'],
  calls: {
    create: { traits: ['0.body.payer', '0.body.email', '0.body.first_name', '0.body.last_name', '0.body.phone', '0.body.identification', '0.body.metadata', '0.body.additional_info', '0.payer'] },
    update: { traits: '0.body' }, createCardToken: { traits: '0' }, 'MercadoPagoConfig.new': {},
  },
})
