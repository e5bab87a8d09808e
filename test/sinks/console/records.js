export function joined(user, action, page) {
  // expect: sink user user message whole
  console.log({ user })
  // expect: sink user user message whole
  console.log('joined', { user })
  // expect: sink user user message whole
  console.log([user])
  // expect: sink user user message whole
  console.log(JSON.stringify(user))
  // expect: sink email contact.email message
  console.log('User ' + user.email + ' did ' + action + ' on ' + page + ' today')
  // in a text a record is no more than its name
  console.log(`joined ${user} on ${page}`)
}
