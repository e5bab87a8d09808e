import mailchimp from '@mailchimp/mailchimp_marketing'

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_KEY, server: 'us1' })

export const subscribed = async (user, form) => {
  await mailchimp.lists.addListMember('list', {
    // expect: sink email_address contact.email traits
    email_address: user.email,
    status: 'pending',
    // expect: sink FNAME name.first traits
    // expect: sink LNAME name.last traits
    // expect: sink PHONE contact.phone_number traits
    merge_fields: { FNAME: form.first, LNAME: form.last, PHONE: user.phone },
  })
  // expect: sink email_address contact.email traits
  await mailchimp.lists.setListMember('list', 'hash', { email_address: form.value })
}
