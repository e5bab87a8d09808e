import { defineForm } from '../kit/define.js'

/** AngularJS, which is Angular 1: `<input ng-model="user.email" ng-required="true">`. */
export default defineForm({
  name: 'angularjs', title: 'AngularJS',
  packages: ['angular'],
  words: ['ng-model'],
  controlAttributes: ['ng-model', 'data-ng-model'],
  requiredAttributes: ['ng-required', 'data-ng-required'],
})
