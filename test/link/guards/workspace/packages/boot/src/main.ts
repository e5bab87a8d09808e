import mixpanel from 'mixpanel-browser'

mixpanel.init('club') // expect: asked
