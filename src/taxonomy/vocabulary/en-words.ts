import type { Vocabulary } from './vocabulary.js'

/** The English words around a datum. */
export const enWords: Omit<Vocabulary, 'language' | 'phrases' | 'surroundings' | 'counters'> = {
  compounds: `firstname=first name, lastname=last name, middlename=middle name, fullname=full name, givenname=given name,
    familyname=family name, maidenname=maiden name, displayname=display name, realname=real name, nickname=nickname,
    phonenumber=phone number, phoneno=phone no, mobilenumber=mobile number, mobileno=mobile no, mobilephone=mobile phone,
    cellphone=cell phone, homephone=home phone, workphone=work phone, telephonenumber=telephone number, faxnumber=fax number,
    contactnumber=contact number, contactno=contact no, emailaddress=email address, useremail=user email, emailid=email id,
    zipcode=zip code, postalcode=postal code, postcode=postcode, streetaddress=street address, homeaddress=home address,
    addressline=address line, housenumber=house number, streetname=street name, countrycode=country code,
    dateofbirth=date of birth, birthdate=birth date, birthday=birthday, birthplace=birth place, placeofbirth=place of birth,
    birthyear=birth year, birthmonth=birth month, maritalstatus=marital status, jobtitle=job title, companyname=company name,
    ipaddress=ip address, ipaddr=ip addr, clientip=client ip, remoteaddr=remote addr, useragent=user agent, deviceid=device id,
    macaddress=mac address, userid=user id, customerid=customer id, patientid=patient id, sessiontoken=session token,
    accesstoken=access token, refreshtoken=refresh token, resettoken=reset token, apikey=api key, creditcard=credit card,
    cardnumber=card number, bankaccount=bank account, accountnumber=account number, taxid=tax id, nationalid=national id,
    passportnumber=passport number, passportno=passport no, bloodtype=blood type, bloodgroup=blood group, oldpassword=old password,
    newpassword=new password, confirmpassword=confirm password, passwordhash=password hash, passwd=password, pword=password,
    e=e, profilepicture=profile picture, profilepic=profile pic, profileimage=profile image, avatarurl=avatar url,
    photourl=photo url, timezone=timezone, geolocation=geolocation, filename=file name, hostname=host name, classname=class name,
    pathname=path name, distinctid=distinct id, replyto=reply to, lastlogin=last login, driverslicense=drivers license,
    licenseplate=license plate, dependants=dependents, nric=nric, ssn=ssn, usrname=user name, pswd=password, mobileno=mobile no,
    emailadress=email address, adress=address, tele=telephone, fname=fname, lname=lname, mname=mname, aadhar=aadhaar, guestname=guest name,
    screenname=screen name, firstlastname=full name, oauth=o auth, dialcode=dial code, otpcode=otp code`,

  people: `user, customer, patient, guest, member, employee, subscriber, contact, lead, visitor, attendee, participant, author, sender, recipient,
    person, people, individual, applicant, candidate, student, pupil, teacher, tutor, instructor, guardian, doctor, physician, nurse,
    practitioner, therapist, clinician, passenger, rider, traveler, traveller, donor, volunteer, buyer, shopper, purchaser, payer, payee,
    beneficiary, borrower, cardholder, friend, owner, creator, administrator, moderator, reviewer, commenter, respondent, voter,
    organizer, organiser, invitee, inviter, signer, signatory, staff, colleague, coworker, supervisor, assignee, requester, caller, resident,
    citizen, spouse, next of kin, caregiver, caretaker, alumni, alumnus, learner, mentor, mentee, coach, freelancer, contractor, consultant,
    recruiter, interviewer, interviewee, landlord, renter, insured, policyholder, claimant, presenter, account holder, salesperson, representative,
    seller, athlete, trainee, trainer, intern, licensee, submitter, enquirer, registrant, addressee, prospect, adopter, emergency contact, bidder,
    winner, backer, collaborator, teammate, team member, user account, user profile, user info, member profile, crew member, staff member, worshiper, related person,
    minor, household member, family member, cardholder, viewer, profile, follower, speaker, lodger, commentator, complainant, defendant, plaintiff`,

  maybePeople: `client, parent, child, kid, driver, worker, editor, player, agent, admin, holder, reporter, human, manager, actor, partner, witness, tenant,
    account, maintainer, judge, model, operator, mother, father, referrer, kin, crew, identity, principal, responsible, correspondent`,

  personForms: `registration, register, sign up, signup, sign in, signin, login, log in, contact us, contact form, contact, checkout, check out,
    shipping, billing, delivery, profile, user profile, my account, account, personal info, personal information, personal data, personal detail,
    onboarding, newsletter, subscription form, subscribe, rsvp, booking, reservation, appointment, job application, loan application, credit application, mortgage application, rental application, visa application, scholarship application,
    insurance application, apply, application form,
    enquiry, inquiry, feedback, testimonial, guestbook, waitlist, waiting list, request demo, demo request, get in touch, invitation, invite,
    donation, donate, survey, admission, enrollment, enrolment, enroll, enrol, petition, quote request, lead capture, general information,
    personal, about you, your detail, your information, comment, review, support request, help request, identity verification, kyc, order form,
    customer detail, contact detail, contact information, contact info, emergency, unlock account, forgot password, reset password, mail recipient,
    public profile, account detail, account setting, edit profile, update profile, complete profile, shipping address, billing address,
    delivery address, mailing address, email form, join, become member, membership application, membership, event registration, ticket holder`,

  things: `preset, shipping profile, tax profile, instance profile, sales channel, notification preference, identifier, llm, error, file, host, hostname, team, product, plan, event, app, application, page, template, column, class, group, company, organization,
    organisation, org, workspace, space, project, category, tag, topic, channel, role, permission, feature, flag, setting, config,
    configuration, option, plugin, module, component, widget, icon, theme, font, color, layout, menu, nav, navigation, route, router, path,
    folder, directory, bucket, repo, repository, branch, commit, package, library, language, locale, country, currency, city, region,
    state, place, venue, store, shop, restaurant, hotel, warehouse, office, branch office, location, building, room, table, field,
    form, schema, model, database, db, server, service, provider, api, endpoint, webhook, integration, job, task, queue, worker thread, cron,
    log, metric, chart, dashboard, report, query, filter, view, tab, step, stage, status, type, kind, level, tier, price, discount, coupon,
    variant, sku, item, brand, supplier, vendor, manufacturer, course, lesson, quiz, subject, module lesson, school, department, exam,
    asset, symbol, stock, fund, exchange, instrument, token, coin, chain, contract, network, node, cluster, pod, container, image,
    volume, region zone, zone, device, sensor, printer, machine, vehicle, car, vessel, document, doc, dataset, dataroom, link, domain, site, website,
    article, post, blog, book, movie, film, song, album, artist, playlist, track, game, poll, sheet, list, board, card, column, key,
    api key, secret, license key, campaign, segment, experiment, variation, rule, policy, workflow, action, trigger, block, section, slide,
    attribute, property, parameter, param, variable, env, environment, version, release, build, test, suite, case, fixture, error, exception,
    recipe, ingredient, food, meal, menu item, dish, unit, measure, season, tournament, league, club, institution, bank, broker, platform, tool, command,
    script, function, method, operation, event type, job posting, vacancy, position, opening, listing, property listing, auction, pet, animal,
    breed, species, plant, portfolio, account type, payment method, tax rate, shipping method, shipping option, carrier, gateway, medication type,
    seo, meta, metadata, manifest, organization setting, notification, message template, email template, snippet, prompt template, model config,
    agent, bot, assistant, llm, thread, label, badge, award, holiday, calendar, resource, request, response, collection, catalog, inventory,
    facility, clinic, hospital, pharmacy, ward, insurer, insurance company, charity, agency, firm, business, franchise, chapter, community,
    invoice item, line item, order item, cart item, subscription plan, ticket type, lookup, enum, map, marker, layer, cache, session config,
    tenant, instance, customer group, user group, user role, job type, address type, status page, language option, mime type, extension, issue, milestone,
    sprint, epic, deal, opportunity, pipeline, quote, proposal, contract template, signature field, survey question, question, form field, custom field`,

  organizations: `company, organization, organisation, org, business, store, shop, restaurant, hotel, venue, warehouse, office, branch, location, supplier, vendor,
    manufacturer, school, university, clinic, hospital, pharmacy, insurer, bank, agency, firm, institution, facility, charity, club, team, workspace, space,
    site, stock location, department, franchise, airline, brand, tenant, property, place, building`,

  services: `smtp, imap, db, database, redis, postgres, mysql, mongo, mongodb, server, system, noreply, no reply, support, sendgrid, mailgun, aws, gcp, azure, gitlab,
    slack, config, env, test, dummy, sample, example, mock, fake, bot, service, proxy, ftp, sftp, ssh, ldap, root, api, webhook, master, keystore, cert, certificate,
    mail server, dev, staging, encryption, wifi, router, kafka, rabbit, elastic, minio, sonar, npm, docker, registry, broker, plugin, oauth, idp, sso, saml, app, site, archive`,

  serviceOwners: `smtp, imap, database, db, redis, ftp, sftp, ldap, proxy, transport, postgres, mysql, mongo, kafka, registry, s3, broker, rabbit, elastic, datasource,
    data source, mail server, basic auth, webhook, proxy auth, provider config`,

  texts: `error, errors, error state, error messages, messages, labels, label, translations, translation, icons, icon, columns, column, strings, texts, placeholders, titles,
    headings, tooltips, hints, validators, rules, styles, classes, colors, widths, counts, count, totals, statistics, stats, metrics, permissions, toggles, flags,
    visibility, error map, errors map, touched, dirty fields, sort, order by, sort field, sort by, select, include, aggregate, projection, field names, selectors,
    icon name, helper text, limits, weights, breadcrumbs, menu, metadata, enum, mapping, event names, routes, query keys, i 18 n, locale messages, copy, captions, names map,
    button, icon button, scalar field enum, order by with relation input, count output type, error response, aliases, test ids, css classes, feature flags`,

  switches: `show, hide, toggle, enable, enabled, disable, disabled, can, should, require, required, allow, allowed, on, handle, use, open,
    close, closed, validate, validated, with, without, include, exclude, sort, sorted, filter, search, searched, count, num, number of, total, max, min, no,
    need, want, skip, ignore, mask, masked, render, display only, get, set, fetch, load, loading, send, sent, check, verify, verified, select all, highlight,
    focus, touched, dirty, error, invalid, valid, missing, unique, duplicate, collect, ask, notify, subscribe, update on, delete, remove,
    copy, edit mode, is loading, save, format, parse, generate, create, will, must, did, was, were, are, prefer, supports, support only, auto, editing, visible, hidden, optional,
    change, changing, resend, test, submit, match, import, export, reveal, suggest, block, blocked, by, per`,

  statements: `is, has, have, had, are, was, been, currently, ever, identifies as, self identified`,

  neutralBefore: `new, old, current, confirm, repeat, re, my, your, the, a, an, original, previous, prev, updated, update, edited, initial, temp, tmp, entered,
    selected, real, actual, preferred, 1, 2, 3, first, second, third, verified, unverified, latest, unsaved`,

  looseBefore: `confirmed, primary, secondary, main, alternate, alternative, alt, other, additional, last, next, raw, full, input, in, out, form, field, txt, str, p, u, m, x,
    data, hashed, encrypted, normalized, normalised, sanitized, trimmed, pending, personal, private, home, work, business, office, mobile, billing, shipping, delivery,
    mailing, postal, invoice, legal, official, emergency, backup, recovery, from, to, by, login, signup, sign, contact, public, entered, plain, optional,
    target, incoming, decoded, short, long, unmasked, request, req, body, values, payload, lower, upper, uploaded, profile, auth, session, submitted, registered,
    given, related, admission, permanent, temporary, present, residential, correspondence, local, known, subject, destination, reset, register, wallet, forgot, checkout, account, invited,
    invite, notification, newsletter, home, day, daytime, evening, night, user's, customer's, s`,

  neutralAfter: `value, input, field, text, str, string, control, raw, hash, hashed, hmac, sha, md, encrypted, enc, cipher, ciphertext, normalized, normalised, lower, lowercase,
    1, 2, 3, 4, 5, one, two, three, new, old, confirm, confirmation, confirmed, again, repeat, repeated, select, list, array, param, arg, val, data, primary,
    secondary, original, plain, masked, redacted, current, previous, textfield, textbox, textarea, txt, box, dropdown, picker, autocomplete, combobox,
    full, formatted, display, native, romanized, kana, kanji, latin, encoded, string value, entered, provided, submitted, col, attr, file, upload, optional, ci`,

  fillers: `your, please, enter, the, a, an, my, optional, required, provide, type, fill, in, here, choose, select, pick, add, insert, what, is, s, our, to, of person, and, e, g, eg, we, this,
    valid, current, new, you, confirm, re, retype, repeat, again, update, edit, change, write, specify, set, input, field, or, for, their, his, her, us, with, be, can, at, which, how, should, call`,

  possessives: 'your',

  connectives: 'so, where, when, if, that, because, for, to, in, on, with, or, used, associated, below, address will',

  carriers: `this, ctx, context, props, data, req, request, res, response, result, body, input, values, value, form, payload, params, query, state, args, opts, options,
    info, detail, details, record, obj, object, doc, entity, dto, model, row, raw, parsed, validated, current, session, auth, fields, headers, session data, locals, self, event, metadata,
    attributes, properties, traits, json, item, entry, draft, updates, changes, update, new, existing, found, created, me, w, s, e, x, r, i, it, window, store`,

  belongings: 'address, contact, owner, info, detail, note, location',

  prepositions: 'with, without, per, via, in, and, or',

  nestedThings: 'document, doc, template, route, service, store, resource, email, mail, view, button, action, content, option, setting, source',

  technicalSecrets: 'api key, api, key, secret, token, client secret, webhook, license key, private key, access key, signing, bearer, smtp, database, app password',
}
