const mandrill = require('@mailchimp/mailchimp_transactional')('key')

exports.welcome = user => mandrill.messages.sendTemplate({
  template_name: 'welcome',
  message: {
    // expect: sink email contact.email traits
    // expect: sink name name traits
    to: [{ email: user.email, name: user.fullName }],
    // expect: sink content contact.phone_number
    global_merge_vars: [{ name: 'phone', content: user.phone }],
  },
})
